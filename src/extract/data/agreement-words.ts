import { wordSet } from "../word-set.ts";

const pacts = `treaty treaties agreement agreements accord accords pact pacts deal deals protocol convention memorandum
memoranda compact covenant settlement concordat entente mou mous declaration communique communiqué roadmap compacts protocols
conventions declarations contract contracts arrangement arrangements understanding understandings lease leases codeshare codeshares
charter charters communiqués roadmaps modus-vivendi memorandums fta ftas`;

/** What binds: nouns of texts between sides. Written by us. */
export const pactNouns = wordSet(pacts);

const truces = "ceasefire ceasefires cease-fire cease-fires truce truces armistice";

/** What stops fighting. Written by us. */
export const truceNouns = wordSet(truces);

const processes = "talks negotiations negotiation dialogue dialog consultations process processes round rounds";

/** Sides that sit together. Written by us. */
export const talksNouns = wordSet(processes);

/** All of these together, and the nouns that begin what they are called. */
export const agreementNouns = wordSet(`${pacts} ${truces} ${processes} fire cessation`);

/** Further last words of a name in capitals that is an agreement's. Written by us. */
export const properNouns =
  wordSet(`treaty treaties agreement agreements accord accords pact protocol convention memorandum partnership compact covenant
talks negotiations dialogue process deal armistice truce ceasefire charter concordat declaration communique communiqué roadmap consultations understanding arrangement agreements accords lease framework understandings deed fta ftas`);

/** What an agreement or talks are about, which tells one from another. Written by us. */
export const matterWords =
  wordSet(`peace trade nuclear military security defense defense-cooperation defence arms climate border maritime fisheries fishing water
gas oil energy grain hostage prisoner swap exchange currency free-trade commerce investment tax customs migration refugee readmission extradition
intelligence intelligence-sharing information information-sharing sharing coalition unity power-sharing disarmament denuclearization denuclearisation
non-proliferation nonproliferation arms-control missile cooperation co-operation partnership association accession membership withdrawal framework
interim preliminary provisional final status-of-forces basing base transit pipeline debt bailout rescue loan aid humanitarian free market bilateral trilateral
multilateral direct indirect proximity six-party multiparty multi-party two-way three-way four-way five-way six-way two-party three-party four-party five-party
tripartite quadripartite three-nation four-nation five-nation six-nation seven-nation national political reconciliation inclusive emissions carbon
environmental visa air aviation open-skies landing rights transport corridor rail road port supply sale purchase export import tariff services
reactor enrichment safeguards inspection test-ban non-aggression nonaggression friendship alliance mutual assistance demarcation boundary delimitation
territorial exit brexit transition divorce merger labor labour wage pay health vaccine data privacy technology space science cultural
cessation hostilities truce ceasefire cease-fire autonomy self-rule constitutional power sharing governance reunification unification normalization
normalisation recognition settlement surrender repatriation return resettlement demilitarization demilitarisation verification monitoring liability
implementation implementing output production prisoners hostages captives waiver cybersecurity cyber counterterrorism counter-terrorism anti-terror nile river lake dam fish salmon whaling seed forest rainforest lima`);

/** Words after which an agreement is wished for, denied or meant in general. Written by us. */
export const unrealWords =
  wordSet(`any no future possible potential eventual similar another such every some many most other others hoped-for proposed-new
would-be hypothetical new permanent lasting comprehensive final next better wider broader all these those various several several's few number`);

const subjects = `president presidents minister ministers officials leaders lawmakers senators parliament critics people members
sides`;

/** Who does something with an agreement, and is no part of its name. Written by us. */
export const subjectWords = wordSet(subjects);

/** Words that stand before a noun and are no part of its name. Written by us. */
export const outerWords =
  wordSet(`${subjects} the a an this that these those its their his her our your my any no every each some such both all either neither another
of in on at by for to from with without under over after before during since until about against between among as than into through and or but nor
that which who whom whose when where while if because though although is are was were be been being has have had do does did will would
shall should can could may might must not never also only just even still already yet again now then there here it they we he she i you
reach reaches reached reaching sign signs signed signing strike struck striking make makes made making broker brokered brokering conclude concluded
concluding negotiate negotiated negotiating seek seeks sought seeking break breaks broke broken breaking violate violates violated violating hold holds held
holding resume resumes resumed resuming reopen reopened reopening restart restarted restarting start starts started starting begin begins began begun
beginning open opens opened opening end ends ended ending join joins joined joining leave leaves left leaving quit quits enter enters entered
entering support supports supported supporting back backs backed backing oppose opposes opposed reject rejects rejected rejecting accept accepts accepted
accepting ratify ratifies ratified ratifying implement implements implemented implementing honor honour honored honoured respect respects respected keep
keeps kept keeping extend extends extended extending renew renews renewed renewing revive revives revived save saves saved saving scrap scraps scrapped
suspend suspends suspended suspending complete completed finalize finalise finalized finalised draft drafted drafting call calls called want wants
wanted want propose proposes proposed offer offers offered announce announces announced announcing declare declares declared discuss discussed
discussing hail hails hailed welcome welcomed approve approved approving mediate mediated mediating host hosts hosted hosting attend attended secure
secured securing uphold upholding monitor monitored observe observed meet met follow followed following include includes including say says said
put puts give gave gives get gets got take takes took taken calling set sets see sees saw seen agreed agree agreeing
more less much very so too most least further how what why slow-moving stalled long-stalled deadlocked faltering renewed planned current
up out off down away last separate special formal own one two three four five six seven eight nine ten dozen dozens ever own present existing latest recent earlier previous first second third original so-called landmark historic productive constructive useful
initialled initialed initials initialling ratify denounce denounces denounced denouncing prolong prolongs prolonged adopt adopts adopted adopting cancel
cancels cancelled canceled cancelling freeze freezes froze freezing terminate terminates terminated terminating abrogate abrogates abrogated shelve shelves
shelved postpone postpones postponed rejoin rejoins rejoined rejoining drop drops dropped dropping tear tears tore torn tearing carry carries carried
undermine undermines undermined threaten threatens threatened let lets abandon abandons abandoned abandoning renounce renounces renounced
led lead leads produced produces yielded yields brought brings cover covers covered
along amid despite via toward towards beyond across around near behind below upon within throughout alongside onto unlike besides
help helps helped helping allow allows allowed continue continues continued need needs needed pursue pursues pursued pursuing push pushes
pushed promote promotes promoted praise praises praised passes passed face faces faced find finds found prepare prepares prepared
regard regards regarded replace replaces replaced review reviews reviewed block blocks blocked change changes changed condemn condemns
condemned criticise criticises criticised criticize criticizes criticized defend defends defended demand demands demanded endanger
endangers endorse endorses endorsed enforce enforces enforced jeopardize jeopardizes launch launches launched protect protects protected
recall recalls recalled refuse refuses refused rescued resurrect salvage salvages sink stop stops stopped torpedo torpedoed trigger
triggered veto vetoes vetoed wreck wrecked wrecks welcomes promise promises promised urge urges urged prefer prefers mean means meant
submit submits submitted consider considers considered ask asks asked require requires required make concluded expect expects expected welcome think thinks
thought know knows knew hope hopes hoped believe believes believed try tries tried fear fears feared warn warns warned explain explained describe described
blame blames blamed use uses used lose loses lost send sends sent receive received deliver delivered provide provided remain remains remained tell tells told
move moves moved turn turns turned win wins won work works worked
fruitful simple frank candid serious intensive lengthy marathon emergency last-minute worldwide warm friendly`);

/**
 * Verbs and what they say of an agreement's status, one status a line, in its order of telling.
 * Written by us.
 */
export const statusWords = `ended:ended expired terminated scrapped cancelled canceled abrogated lapsed withdrew withdrawn withdraw withdrawal withdrawing quit quitting exit exited left leave leaving pulled renounced denounced annulled revoked collapse collapsed void
suspended:suspended suspend suspends suspending suspension frozen halted froze
shelved:stalled shelved deadlocked deadlock postponed faltered faltering stuck broke stalemate stalling delayed adjourned hold impasse standstill abeyance
in-force:force effect ratified ratifies extended extends prolonged holding observed implemented implementation entered operational renewed renews
signed:signed signs sign signing signature concluded concludes reached reaches struck agreed agree brokered clinched sealed consented accepted finalised finalized complete completed
initialled:initialled initialed initials initialling
negotiating:negotiate negotiates negotiating negotiated negotiators resume resumes resumed resuming reopen reopens reopened reopening restart restarted start starts started begin begins began begun open opened hold holds held continue continues continued discuss discussed discussing underway way
proposed:propose proposes proposed proposing offer offers offered suggest suggests suggested draft drafted seek seeks sought calls called plan planned envisaged`;

/**
 * Agreements that reports name without a noun that says so, one a line: a name, other names, its
 * matter.
 * Written by us.
 */
export const knownAgreements = `Joint Comprehensive Plan of Action|JCPOA,J.C.P.O.A.|nuclear
Trans-Pacific Partnership|TPP,Trans Pacific Partnership,T.P.P.|trade free-trade
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP|trade free-trade
Transatlantic Trade and Investment Partnership|TTIP|trade free-trade
Regional Comprehensive Economic Partnership|RCEP|trade free-trade
North American Free Trade Agreement|NAFTA|trade free-trade
United States-Mexico-Canada Agreement|USMCA|trade free-trade
African Continental Free Trade Area|AfCFTA|trade free-trade
Comprehensive Economic and Trade Agreement|CETA|trade free-trade
New START Treaty|New START,New Strategic Arms Reduction Treaty|arms nuclear arms-control disarmament
START II||arms nuclear arms-control
Strategic Arms Reduction Treaty|START,START I|arms nuclear arms-control
SALT II|
SALT I|
INF Treaty|INF
CFE Treaty|CFE,Treaty on Conventional Armed Forces in Europe
Chemical Weapons Convention|CWC
Biological Weapons Convention|BWC
Comprehensive Nuclear-Test-Ban Treaty|CTBT,Comprehensive Nuclear Test Ban Treaty,Comprehensive Test Ban Treaty
Missile Technology Control Regime|MTCR
Proliferation Security Initiative|
Vienna Document|
Helsinki Final Act|Final Act of Helsinki
Charter of Paris|
Istanbul Document|
Copenhagen Document|
Moscow Document|
Rome Statute|
Partnership for Peace|PfP
Joint Plan of Action|JPOA|nuclear
General Agreement on Tariffs and Trade|GATT
General Agreement on Trade in Services|GATS
TRIPS Agreement|TRIPS
Anti-Counterfeiting Trade Agreement|ACTA
Free Trade Area of the Americas|FTAA|trade free-trade
Central America-Dominican Republic Free Trade Agreement|CAFTA-DR,DR-CAFTA,CAFTA|trade free-trade
Indo-Pacific Economic Framework|IPEF
UN Framework Convention on Climate Change|UNFCCC
Kigali Amendment|
CEDAW|
MARPOL|
Minsk II|Minsk-2,Package of Measures for the Implementation of the Minsk Agreements
Minsk I|
Oslo II|
Geneva International Discussions|
Non-Proliferation Treaty|NPT,Nuclear Non-Proliferation Treaty,Nuclear Nonproliferation Treaty,Nonproliferation Treaty,Treaty on the Non-Proliferation of Nuclear Weapons
UN Convention on the Law of the Sea|UNCLOS,Law of the Sea Convention,Law of the Sea Treaty
General Security of Military Information Agreement|GSOMIA
Status of Forces Agreement|SOFA
Doha Round|Doha Development Round,Doha Development Agenda,Doha round
Uruguay Round|Uruguay round
Tokyo Round|Tokyo round
Good Friday Agreement|Belfast Agreement|peace
Camp David Accords|Camp David accords
Oslo Accords|Oslo accords|peace
Dayton Accords|Dayton accords,Dayton Agreement,Dayton agreement,Dayton Peace Accords,Dayton Peace Agreement,General Framework Agreement for Peace in Bosnia and Herzegovina,General Framework Agreement for Peace|peace
Sykes-Picot|Sykes-Picot Agreement
Black Sea Grain Initiative||grain
Abraham Accords||normalization normalisation
CITES|Convention on International Trade in Endangered Species
Basel III|
Extended Fund Facility|
Stand-By Arrangement|
Rapid Credit Facility|
Confidence Building Measures|Confidence-Building Measures
Code of Conduct|
Windsor Framework|
Agreed Framework||nuclear
Astana Process|Astana process,Astana format
Normandy Format|Normandy format,Normandy process
AUKUS|
Kimberley Process|
Barcelona Process|
Schengen|`;
