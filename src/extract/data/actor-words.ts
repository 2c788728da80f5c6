import { wordSet } from "../word-set.ts";

/** Words before a name that make it a person's: offices, ranks, forms of address. Written by us. */
export const titleWords =
  wordSet(`president vice-president premier chancellor minister secretary senator sen representative rep
congressman congresswoman ambassador envoy general gen lieutenant lt colonel col major maj captain capt admiral adm brigadier brig sergeant
marshal commander commandant king queen prince princess emperor empress sultan emir sheikh sheik shah ayatollah grand-ayatollah imam mullah pope patriarch
archbishop bishop cardinal reverend rev rabbi father judge justice prosecutor attorney commissioner governor gov mayor speaker chairman chairwoman
chairperson chair director director-general professor prof dr doctor mr mrs ms miss mister sir lord lady dame baroness baron leader
spokesman spokeswoman spokesperson deputy undersecretary under-secretary secretary-general secretary-treasurer president-elect negotiator
lawmaker mp mep activist lawyer analyst economist expert historian researcher coach comrade dictator strongman warlord
rapporteur mediator diplomat adviser advisor aide counsellor counselor councillor councilor politician dissident journalist reporter correspondent author
scientist physician fellow scholar candidate chief head boss founder co-founder executive ceo manager inspector superintendent
co-chair co-chairman co-chairwoman convener convenor coordinator administrator treasurer ombudsman comptroller premier-designate tsar czar
senior-minister taoiseach tánaiste cathaoirleach cllr hon mp's deputy-general monsignor señor señora madame monsieur herr frau don datuk tun tan-sri haji hajji ustaz
srsg colleague counterpart husband wife successor predecessor rival widow cosmonaut astronaut countess duke duchess earl count consul congressmen lawmaker's magistrate nuncio whip kaiser caliph mufti abbot sister brother uncle`);

/** What offices and ministries are for: they belong to a title. Written by us. */
export const portfolioWords =
  wordSet(`state foreign defense defence interior home finance education health trade energy economy economic
agriculture labor labour treasury commerce environment climate information transport transportation security national public relations
development cooperation co-operation water oil petroleum culture industry planning prime vice deputy assistant acting former chief first external internal
affairs justice european federal special supreme general permanent high senior lead leading principal executive managing joint under
technology science social welfare tourism housing infrastructure communications fisheries mines mining resources natural human rights
immigration refugees responsible designate plenipotentiary extraordinary emeritus
opposition rebel military army police naval air party parliamentary presidential republican democratic democrat
congressional regional provincial local press political crown grand supreme chief council veteran`);

/** What bodies are for besides the portfolios of ministers. Written by us. */
const fieldWords =
  wordSet(`crime energy environment drugs corruption terrorism narcotics migration asylum youth women children family families gender equality
  sport sports arts heritage tourism religion religions culture media broadcasting telecommunications aviation shipping ports railways roads
  highways mining forestry forests wildlife nature lands land rivers lakes oceans seas coasts food nutrition drought disasters
  emergencies rescue civil innovation research standards metrology statistics census taxation customs excise
  revenue debt investment enterprise employment wages pensions veterans minorities reconciliation reparations
  prisons police corrections intelligence disarmament arms weapons munitions electricity gas minerals metals fuels`);

/** Those who call an association after themselves: `Survivors of Lesotho Dams`. Written by us. */
export const civicNouns =
  wordSet(`citizens survivors friends mothers fathers parents grandmothers sons daughters children families relatives widows
  veterans doctors physicians nurses lawyers jurists advocates journalists reporters writers scientists engineers teachers scholars students youth women
  men workers farmers peasants fishers fishermen neighbours neighbors residents voices defenders guardians keepers witnesses
  victims prisoners volunteers partners alternatives businesses muslims christians jews catholics patriots`);

/** Whether it is what bodies are for. */
export function isField(small: string): boolean {
  return portfolioWords.has(small) || fieldWords.has(small);
}

/** What firms deal in, as the last word of their names. Written by us. */
export const firmNouns =
  wordSet(`energy resources minerals metals mining lithium aerospace aviation logistics airlines foods beverages chemicals
  cement pharma biotech robotics semiconductors software networks telecom mobile capital ventures equity insurance
  petroleum hydrocarbons oil gas lng uranium gold copper nickel aluminium aluminum`);

/** Nouns that make a name an organisation's. Written by us. */
export const bodyNouns =
  wordSet(`party movement front army forces coalition alliance union league congress parliament assembly senate council cabinet
commission committee court tribunal ministry department office bureau agency authority authorities administration bank fund organization organisation
association federation confederation foundation institute institution university college center centre school academy corporation company corp inc
ltd plc group groups society network mission force command guard guards navy police service services project secretariat board panel chamber church
brotherhood brigade brigades militia campaign forum club trust guild syndicate community observatory directorate delegation embassy exchange unit mechanism
airlines airways industries motors media watch task-force taskforce inspectorate registry regulator legion corps caucus faction wing junta
synod diocese house laboratory laboratories hospital ombudsman tigers militants consulate cooperative co-operative consortium
standards monitors partners holdings enterprises band tribe tribes nation
shipping railways telecom systems technologies electronics pharmaceuticals petroleum steel politburo presidium
legislature electorate government ag gmbh llc pjsc jsc diet duma knesset majlis taskgroup rebels peacekeepers resistance liberation chambers fleet corpsmen operation democrats republicans socialists liberals conservatives greens`);

/** Nouns that make a name a text's, a place's, an event's or a work's. Written by us. */
export const otherNouns =
  wordSet(`treaty treaties agreement agreements pact accord accords protocol convention act law bill order resolution declaration
charter constitution plan program programme strategy summit conference talks war wars day days river sea ocean strait straits island islands
peninsula initiative initiatives ambassadors parties province state city town valley mountain mountains hill hills lake bay gulf canal airport square street road avenue stadium palace
hotel hall museum prize cup games olympics report study survey times post herald journal magazine gazette tribune newspaper shoal reef
basin desert delta coast compact cape port harbor harbour district county region territory zone line border bridge dam pipeline park forest
week month year century revolution crisis spring uprising massacre genocide famine festival championship award medal article section
partnership area month's code amendment memorandum statement framework roadmap process dialogue agenda deal truce ceasefire cease-fire
capitol reserve monument cemetery prison jail camp base station plant reactor missile rocket satellite ship vessel submarine aircraft
virus disease earthquake hurricane typhoon cyclone storm tsunami directive regulation regulations rule rules doctrine principle principles list
communique communiqué procedures guidelines manual edition volume chapter channel corridor triangle horn plateau heights strip bank's
north south east west northern southern eastern western avenue neighbourhood neighborhood village suburb embargo sanctions tariff tariffs
arrangement scheme compact radio wire weekly daily monthly newsletter bulletin dispatch courier telegraph facility proposal offer
building buildings library archive archives compound headquarters warehouse`);

/** Nouns of these that are surnames, too. Written by us. */
export const surnameNouns =
  wordSet(`park hill hills lake day street law spring cape port bridge forest bay north south east west order
church house banks wood marsh march rice field bush gore rivers waters heights camp prize cup bill ship rule week valley force guard guards
school bank post wing major prince king judge bishop pope baron lord dean dam`);

/** Groups of people without a name, and bodies of a state in small letters. Written by us. */
export const groupNouns =
  wordSet(`rebels separatists insurgents militants guerrillas guerillas protesters protestors demonstrators opposition lawmakers
legislators voters public activists dissidents fishermen farmers workers settlers refugees migrants militia militias paramilitaries
hardliners jihadists islamists extremists secessionists loyalists nationalists monks strikers unions clerics fighters exiles electorate parliament
military army navy police cabinet junta legislature parliamentarians senators prosecutors judges generals coalition rebel mercenaries
gangs pirates smugglers environmentalists conservatives liberals reformists communists socialists peacekeepers troops lawyers students teachers
traders truckers miners doctors nurses consumers exporters importers manufacturers shippers carriers airlines banks companies`);

/**
 * Verbs and particles by which a name is known to be somebody who speaks or acts. Written by us.
 */
export const speakingVerbs =
  wordSet(`said says say told tells added adds warned warns argued argues stated states claimed claims insisted insists
noted notes explained explains announced announces declared declares replied replies asked asks accused accuses denied denies rejected rejects
urged urges criticized criticised criticizes praised praises expressed expresses voiced voices wrote writes believes believed thinks thought
stressed stresses acknowledged acknowledges conceded concedes admitted admits hopes hoped wants wanted refused refuses vowed vows pledged pledges
promised promises called calls met meets proposed proposes suggested suggests demanded demands remarked remarks pointed points described describes
told reiterated reiterates confirmed confirms testified testifies tweeted resigned resigns signed signs visited visits offered offers agreed agrees
complained complains cautioned cautions estimated recalled maintains maintained contended contends observed observes predicted predicts heads headed
leads led chairs chaired serves served ran won became took spoke speaks addressed thanked thanks acted acts negotiated seeks sought`);

/** Where a name is a place: what stands right before it. Written by us. */
export const placeWords =
  wordSet(`in at near outside around across into throughout within inside visit visited visiting reach reached reaching leave left
leaving enter entered entering toward downtown central greater`);

/** Verbs and nouns of travel, after which `to` and `from` lead to a place. Written by us. */
export const travelWords =
  wordSet(`travel travels traveled travelled traveling travelling fly flies flew flying flown go goes went going gone come comes came
coming arrive arrives arrived arriving return returns returned returning back trip visit visits flight flights way head heads headed heading move moves moved
moving send sends sent drive drove driving rush rushed journey bring brought capital miles kilometers kilometres km city town north south east west
recalled summoned reports reporting report road`);

/** Words that begin sentences with a capital and are no names. Written by us. */
export const openingWords =
  wordSet(`the a an this that these those he she it they we you i his her its their our my your one two three four five six seven eight
nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred some any many most much few several both all each every no none nobody nothing another other others such same who whom whose which what when
where why how if unless whether although though while because since as until before after once and or but nor so yet for in on at by with
without from to of off over under above below between among against during through across about around near inside outside beyond despite
besides except instead rather even only just also too again still already soon later earlier now then here there today yesterday tomorrow
tonight meanwhile moreover however nevertheless nonetheless therefore thus hence otherwise indeed perhaps maybe finally first second third last next
further furthermore additionally accordingly consequently similarly likewise more less least not never always often sometimes usually rarely
seldom nearly almost about roughly some monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter fall
is are was were be been being has have had do does did will would shall should can could may might must ought let there's it's
according following given asked told speaking citing under until upon within toward towards via per versus amid amongst along apart
aside barring concerning considering excluding including like minus notwithstanding pending plus regarding respecting round save than
unlike whereas whereby wherever whichever whoever whatever whenever seen known called born led held set left back up down out away
please yes no none mr mrs new old big small great good bad long short high low early late recent former current present past future main major
minor key chief full half part whole certain sure clear likely unlikely possible impossible necessary important critics analysts officials experts
observers residents people men women children leaders ministers members reports report sources talks efforts plans hopes fears tensions relations
negotiations negotiators delegates supporters opponents opposition government governments authorities parliament police military army troops
soldiers forces rebels militants protesters thousands hundreds dozens millions billions scores lawmakers lawyers judges courts voters
neither either younger older bigger smaller poorer richer file photo image map video news world press statement summary background contents note update breaking headline intro content text voiced
africa asia europe americas middle east north south west central eastern western northern southern latin pacific atlantic caribbean
god christmas easter ramadan internet covid`);

/** Abbreviations whose full stop is part of a name. Written by us. */
export const dottedWords = wordSet(
  "dr mr mrs ms gen lt col sen rep gov st prof jr sr maj capt adm brig sgt rev hon pres amb",
);

/** Small words that stand within the names of persons. Written by us. */
export const nameParticles = wordSet(
  "de del della da das dos do di van von der den ter ten bin ibn bint binti al el la le ben abu y e zu du st",
);

/** Possessives that stand within the names of organisations. Written by us. */
export const innerPossessives =
  wordSet(`people peoples workers worker men women lord doctor children farmers citizens teachers lawyers king queen veterans
writers students employers officers nurses mothers players bishops bankers traders peasants shippers`);

/** Capital letters that are no organisation. Written by us. */
export const plainCapitals =
  wordSet(`member members chair health federation opposition cabinet arrangement free scheme minister party covid gdp gnp tv pm mp ceo gmt est edt utc hiv aids lng id ii iii iv vi vii am pm us uk ad bc wmd ngo ngos vat faq pdf html
http https www usd eur lgbt lgbtq dna it ict ai mps asap ok q a icbm icbms uav uavs ied ieds suv fy eez dmz states parties arab loc fta ftas mou mous nsgs pcr ppe cpi
sos vip dc d.c. ny la`);
