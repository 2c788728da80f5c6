/**
 * Names of states that can mean another, one a line: the name, then who can be meant. Where one
 * alone is named in full, it is meant; what begins with `?` is no state of the list. Written by us.
 */
export const ambiguousNames = `Congo|Democratic Republic of the Congo,Republic of the Congo
Congolese|Democratic Republic of the Congo,Republic of the Congo
Korea|South Korea,North Korea
Korean|South Korea,North Korea
Koreans|South Korea,North Korea
Georgia|Georgia,?a state of the United States
Georgian|Georgia,?a style
Washington|United States,?a person or a state of the United States
Jordan|Jordan,?a person
Chad|Chad,?a person
Brussels|European Union,Belgium
The Hague|Netherlands,?a court
Jerusalem|Israel,?a city
Victoria|Seychelles,?a person or a place
Kingston|Jamaica,?a place
Georgetown|Guyana,?a place
Santiago|Chile,?a person or a place
San José|Costa Rica,?a place
San Jose|Costa Rica,?a place
Wellington|New Zealand,?a person
Nassau|Bahamas,?a place
Lima|Peru,?a person
Dominican|Dominican Republic,?Dominica
Dominicans|Dominican Republic,?Dominica
Samoa|Samoa,?American Samoa
Samoan|Samoa,?American Samoa
Samoans|Samoa,?American Samoa
Guinean|Guinea,?another Guinea
Guineans|Guinea,?another Guinea
Westminster|United Kingdom,?a place
Mali|Mali,?a person
Sofia|Bulgaria,?a person
Victoria|Seychelles,?a person
Hamilton|Bermuda,?a person or a place
Turkey|Turkey,?a bird
Indian|India,?the first peoples of America
Indians|India,?the first peoples of America
Macedonia|North Macedonia,?a part of Greece
Macedonian|North Macedonia,?a part of Greece
Macedonians|North Macedonia,?a part of Greece
Bonn|Germany,?a place
Yongsan|South Korea,?a place
Sejong|South Korea,?a king
Aden|Yemen,?a place
Tripoli|Libya,?a place of Lebanon
Beehive|New Zealand,?a thing
Kiwi|New Zealand,?a bird
Kiwis|New Zealand,?birds
Pole|Poland,?a place
Poles|Poland,?places
Polish|Poland,?a work
Finn|Finland,?a person
Brit|United Kingdom,?a person
Scot|Scotland,?a person
Dane|Denmark,?a person
Sucre|Bolivia,?a person
Istana|Singapore,?a palace
Planalto|Brazil,?a place
Union Buildings|South Africa,?houses
CAR|Central African Republic,?a vehicle
Ulster|Northern Ireland,?a part of Ireland`;
