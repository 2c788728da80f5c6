import { lazily } from "../../text/lazily.ts";
import { wordSet } from "../word-set.ts";

/** Those who trade, own, lend, live or work, and serve no state. Written by us. */
export const tradeNouns =
  wordSet(`insurers bondholders creditors lenders growers mayors governors landowners landlords loggers drivers
  villagers residents herders ranchers planters millers brewers vintners tenants commuters pensioners parents pupils patients
  shareholders investors brokers underwriters operators contractors builders shipbuilders shipyards shipowners shippers captains
  pilots sailors seafarers dockers porters stevedores engineers technicians inspectors customs-officers councillors councilors
  councils chiefs elders clans tribes bishops priests imams judges magistrates prosecutors conservationists campaigners
  hunters trappers foresters breeders shepherds beekeepers winegrowers smelters refiners miners prospectors retailers grocers
  bakers butchers hoteliers publishers broadcasters hospitals universities settlers squatters islanders nomads widows veterans gunmen warlords gangs smugglers poachers unions lawmakers
  deputies senators mps donors peacekeepers soldiers generals
  leaders`);

/** Those who do something for their living or together, as singulars. Written by us. */
const agents = `importer exporter trader lender grower maker manufacturer producer buyer seller dealer supplier farmer fisher
  herder donor creditor bondholder shareholder insurer broker underwriter operator contractor builder shipbuilder owner
  shipowner landlord tenant landowner miner driver trucker carrier villager resident settler islander nomad pastoralist rancher
  planter teacher student doctor nurse lawyer judge magistrate prosecutor deputy lawmaker senator legislator councillor mayor
  governor commander soldier fighter gunman rebel insurgent militia warlord gang smuggler poacher pirate hunter
  witness victim survivor veteran refugee migrant bishop priest imam cleric monk elder chief clan tribe activist campaigner
  environmentalist conservationist scientist researcher engineer technician inspector auditor regulator union guild association
  federation company firm consortium airline bank manager director consul envoy monitor
  peacekeeper retailer refiner processor smelter distributor wholesaler employer employee worker passenger customer consumer
  taxpayer voter citizen parent publisher broadcaster journalist editor investor developer hotelier pilot sailor docker captain
  skipper porter guard ranger warden hardliner moderate nationalist islander community village family household commune province
  parishioner pilgrim pensioner patient widow prisoner detainee exile dissident demonstrator protester striker separatist
  loyalist guerrilla militant jihadist mercenary conscript reservist lobby lobbyist heir seller fisherman craftsman
  railwayman tribesman businessman`;

/** Plurals of who acts for a living or together. */
export const agentPlurals = lazily(() => new Set(agents.split(/\s+/).map(pluralOf)));

/** One of them. */
export const agentNouns = lazily(() => new Set(agents.split(/\s+/)));

function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return noun.replace(/man$/, "men");
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(?:s|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Bodies that are somebody with what they are of: `the joint commission`. Written by us. */
export const officeNouns =
  wordSet(`council committee commission court authority regulator company operator agency service board tribunal
  bank union ministry inspectorate watchdog consortium railway utility shipbuilder insurer airline mission panel bureau assembly
  government legislature prosecutor ombudsman minister ministers leaders`);

/** What groups do, as a plural or in the past. Written by us. */
export const groupVerbs =
  wordSet(`refused rejected blocked opposes opposed wants demanded accuse fear feared threaten threatened closed
  seized attacked agree agree insist protest protested strike struck walked boycotted boycott sued sue object objected resist resisted complain
  distrust doubt warn say argue claim deny vow hold keep kept control pay paid halted stopped ignore ignored defied
  voted backed support supported welcomed fought fight shut left quit returned turned`);

/** What governments do and towns do not. Written by us. */
export const governmentVerbs =
  wordSet(`refuses refused rejects rejected wants wanted insists insisted denies denied demands demanded says said
  accuses accused agreed agrees blocks blocked opposes opposed fears feared holds hopes hoped recalled regards regarded considers
  considered maintains maintained threatened threatens withdrew signed ratified proposed proposes offered offers banned bans imposed
  imposes pays paid sent sends argues argued warned warns protested protests objects objected replied replies answers answered
  condemned condemns welcomed welcomes supports supported backs backed recognises recognizes suspended suspends asked asks sees
  treats cannot vetoed vetoes cancelled promised promises pledged pledges urged urges expelled complains complained claims claimed
  reopened reopens resumed resumes decided decides announced announces concluded concludes negotiated negotiates sought seeks
  joined joins shelved shelves postponed postpones signs ratifies initialled approved approves extended extends`);
