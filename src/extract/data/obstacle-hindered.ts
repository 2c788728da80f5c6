/** What tells of whom an obstacle hinders, by base forms; written by us. */

/** Verbs whose object they hinder: "barred Ukraine". */
export const hinderingVerbs = `bar block blockade prevent stop hinder hamper impede forbid ban exclude isolate deter constrain
  embargo sanction punish penalise penalize threaten invade besiege overwhelm overstretch overburden weaken undermine
  expel cripple boycott starve deprive rebuff snub shun obstruct thwart stymie handicap paralyse paralyze blacklist`;

/** What is done only to who stands before it: "has been denied a seat". */
export const hinderedPassives = "deny refuse strip shut cut lock hit turn hamstring hobble";

/** Verbs that turn down what somebody wants: "rejected Japan's proposal". */
export const refusingVerbs = `reject refuse decline oppose veto dismiss deny spurn resist contest defy obstruct delay postpone suspend
  freeze withhold ignore rule turn throw strike`;

/** What one wants, and another turns down: "the request of the union". */
export const wantedNouns = `request proposal appeal demand bid offer plan claim application call petition suggestion
  candidacy candidate nomination membership accession invitation attempt effort aid asset fund resource export import`;

/** What is against somebody, on somebody, to somebody or for somebody. */
export const hindrances = {
  against: `sanction embargo ban tariff duty restriction boycott blockade charge lawsuit suit case complaint campaign measure
    pressure protest war attack threat veto warrant discrimination opposition hostile penalty reprisal vendetta action`,
  on: `sanction embargo ban tariff duty restriction pressure attack blockade curb limit war strain burden siege cap levy quota
    assault clampdown crackdown freeze penalty`,
  to: `threat obstacle barrier opposition opposed hostile resistance impediment hindrance blow setback danger risk challenge
    unacceptable`,
  for: `hard difficult impossible tough costly dangerous obstacle problem setback trouble blow headache barrier burden`,
};

/** What puts one of these on somebody: "the embargo that the U.S. placed on Cuba". */
export const imposingVerbs =
  "place impose slap levy put exert bring level file lodge raise wage mount launch declare aim direct";
