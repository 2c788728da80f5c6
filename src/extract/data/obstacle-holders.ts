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
  operators operator industry assembly diet house chamber tribunal board staff crew crews families refugees leaders politicians migrants
  settlers smugglers pirates gangs gang warlords terrorists extremists islamists monarchists royalists loyalists
  navy fleet coastguard cantons provinces counties communities arbitrators arbitrator auditors referees mediators suppliers
  landholders herders pickers nurses clinicians passengers pilots drivers seafarers dockers miners regulator ministers
  prosecutor registrar registry treasury legislators lawmaker customs gendarmes communists socialists greens populists eurosceptics euroskeptics shareholders hospitals schools universities`;

/** Those that tell nothing alone, as each side or anybody is one; written by us. */
export const vagueHolders = `members member states nations countries delegates negotiators groups group party parties officials
  families citizens companies company industry operators agencies agency house court bank authorities leaders staff crew
  crews house schools courts banks`;
