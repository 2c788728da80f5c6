/** Nouns of unnamed groups and bodies that can hold an obstacle; written by us. */
export const holderNouns = `rebels critics opponents lawmakers legislators senators deputies farmers unions voters protesters
  demonstrators residents creditors lenders parties activists separatists militants insurgents guerrillas fighters
  police army military troops forces parliament court courts senate congress ministry council commission committee
  companies carriers shippers manufacturers producers exporters importers officials citizens public electorate
  opposition coalition generals militia militias tribes clans chiefs judges judge prosecutors regulators authorities
  government governments cabinet junta regime environmentalists islanders landowners villagers teachers doctors nurses
  workers students lawyers investors banks bank insurers airlines ships donors members states nations countries
  republicans democrats conservatives liberals nationalists hardliners hard-liners dissidents traders truckers drivers
  fishermen fishers campaigners negotiators delegates rebel-group alliance bloc agency agencies party group groups
  faction factions movement union federation association church mayor mayors governors governor legislatures company
  operators operator industry assembly diet house chamber tribunal board staff crew crews families refugees migrants
  settlers smugglers pirates gangs gang warlords terrorists extremists islamists monarchists royalists loyalists
  communists socialists greens populists eurosceptics euroskeptics shareholders hospitals schools universities`;

/** Nouns for both sides, or all, of which none alone is a holder; written by us. */
export const bothSides = `sides both each two talks negotiations differences negotiators delegates relations they all
  neither parties governments countries neighbours neighbors nations`;
