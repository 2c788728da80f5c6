import type { ObstacleKind } from "../../model/obstacle.ts";

/**
 * Words that tell of what matter an obstacle is, by kind; written by us from general knowledge. The
 * notation is that of `obstacle-stances.ts`.
 */
export const obstacleMatters: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `party parliament parliamentary assembly senate senator congress congressman lawmaker legislator
    legislature deputy opposition coalition cabinet election electoral voter vote ballot poll referendum campaign
    candidate majority minority public citizen people protester demonstrator protest demonstration rally union
    strike activist dissident critic journalist press media regime junta coup faction leadership succession term
    inauguration presidency corruption reform domestic populist nationalist left-wing right-wing conservative liberal
    democracy democratic crackdown arrest detain detainee repression society community group church clan tribe
    ethnic religious governor mayor province regional local residents villager farmer student worker trade_union
    civil_society backbencher premier political politician politically independence autonomy unrest boycott impeach
    environmentalist landowner chief elder families population
    landlord herder trader_union driver shopkeeper fisherman teacher nurse parent pupil resident mayor councillor council
    deputies senate congress appropriator backbench caucus imam priest bishop monk preacher widow women youth
    prisoner journalist newspaper activist campaigner charity charities ngo petition demonstrator march rally
    permit_~_villager local_people popular_opposition public_opinion poll majority minority_community settler
    pensioner customary chiefs king queen palace junta military_leader coup administration governor_of
    ruling_party prime_minister president's constituency pollster grassroots clergy tribal landowners voters
    regional_government regional_administration autonomous separatist secession secessionist federal federation
    provinces census_dispute law-makers committee_stage filibuster by-election turnout turnout_low impeachment
    no-confidence confidence_vote resign resignation reshuffle opposition_leader trade_unions miners_union employees
    dockers villages indigenous elders taboo superstition rumour rumor preach sermon foreign_agents foreign_agent
    independent_media civil_servant civil_servants censorship censor broadcaster intimidate intimidation deserter
    conscientious hardliner hardliners moderates defector splinter vigilante`,
  history: `history historical past wartime colonial colony colonialism occupation centuries decades_ago years_ago
    long_ago legacy memory apology apologize atonement massacre genocide war_crime comfort_women forced_labour
    forced_labor annexation world_war earlier_attempt previous_attempt previous_deal earlier_deal earlier_agreement
    previous_agreement never_forgot never_forgotten since_the_war broken_before failed_before past_failure grievance
    wounds many_a repeatedly bitter_memory trauma
    betrayal betrayed deportation deport civil_war empire imperial dictatorship dictator partition unforgiven
    old_wounds resentment resentments ancestors forefathers in_the_war since_the_1990s since_19 generations_ago
    expelled_in fled_in war_of broken_promise broken_promises earlier_truce previous_truce earlier_truces
    once_before last_time lesson lessons remembered remember`,
  diplomatic: `negotiation negotiate negotiator talks delegation delegate envoy ambassador diplomat diplomatic embassy
    summit minister foreign_minister foreign_ministry foreign_secretary secretary_of_state bilateral ties relations
    mediator mediation conference proposal side position demand concession accord deal agreement consensus
    international capital states nations countries counterpart sovereignty territory territorial recognition
    communique statement protest row rift spat neighbour neighbor membership accession bloc european_union
    united_nations security_council general_assembly veto observer commission presidents leaders round consultation
    facilitator interlocutor ministerial normalization normalisation normalise normalize boundary delimitation
    demarcation claim island islands waters disagree wording annex bracket brackets agenda chairmanship capitals
    counterparts both_sides two_sides either_side the_two parties interlocutors member_state member_states members
    unanimity red_line precondition recognise recognize recall_~_ambassador expel expulsion persona_non_grata
    consulate note_verbale diplomats roadmap road_map joint_statement joint_commission trilateral multilateral
    peacekeepers peace_process peace_plan status corridor`,
  legal: `law legal legally lawful court judge judgment judgement ruling rule constitution constitutional treaty_breach
    statute legislation bill act article clause section provision convention tribunal prosecutor charge indictment
    lawsuit suit appeal petition ban sanction_list designation designate prohibit forbid illegal unlawful violate
    violation breach noncompliance compliance obligation obligations permit licence license ratify ratification
    jurisdiction warrant verdict sentence injunction regulation executive_order order decree resolution mandate
    extradition terrorist_list listed attorney lawyer rights material_breach supreme_court
    arbitration arbitrator immunity custody bail prosecution prosecute indict testimony witness plaintiff defendant
    eligibility ineligible disqualify annul void certificate authorisation authorization authorise authorize consent
    patent ownership title_deed ordinance bylaw waiver expropriate expropriation nationalise nationalize
    criminal_code penal penal_code fine penalty offence offense acquit convict conviction trial retrial registrar
    notary quorum unanimity unanimous consensus_rule by_consensus vote_of_each rules_of_procedure protocol charter
    treaty legal_basis legal_status exemption exempt entitlement entitle legality pending_appeal summons`,
  technical: `capacity data process procedure system equipment technology technical staff staffing training time
    deadline delay delivery logistics infrastructure road bridge port power grid electricity water supply software
    database verification verify inspection inspect monitoring measure reactor satellite engine design test quality
    maintenance repair resource means expertise information record report form agency coordination plan guidance
    oversight management standard metrics planning shortage lab laboratory vaccine hospital clinic health disease
    virus epidemic outbreak weather storm flood earthquake rain season aircraft ship vessel crew doctor nurse
    programme implementation accident safety drinking salt iodine species stock fish collect track
    runway pilot engineer technician inspector software computer cable crane lorry lorries truck wagon rail railway
    gauge axle locomotive vessel tanker pump pipe pipeline turbine transformer dam canal tunnel dyke dredge silt depth
    dry dried rainy rain winter snow ice heat wind fuel diesel generator battery spare parts tool workshop yard shipyard
    welder worker_shortage vacancy posts fingerprint register census list figures count sample scan signal network
    internet satellite camera sensor archive map survey drilling hectare kilometre kilometer capacity warehouse tent
    medicine drug dose syringe clinic ventilator bed refrigerator cold_chain seed fertilizer feed bandwidth
    machine tower pylon substation voltage spare_part backlog queue slot paperwork paper_form bureaucracy red_tape
    timetable schedule calendar unfinished incomplete unready breakdown jam congestion congested clog container
    landslide mudslide drought terrain altitude mesh calibration mapping interpreter translator translation pillar
    marker buoy lighthouse quay berth crew_shortage expert experts antenna frequency password hacker outage blackout
    leak corrosion crack cracked rust broken damaged washed_away impassable unpaved asphalt detour ferry helicopter
    trucker forms originals courier typing printing printer ballot_paper staff_shortage understaffed untrained
    unskilled hours months_of_work`,
  military: `army military troops soldier force forces fighter rebel insurgent militia militant gunman armed weapon arms
    missile bomb bombing shell shelling attack assault offensive fighting battle combat war warfare clash raid ambush
    airstrike navy naval warship tank artillery rocket mine landmine drone siege ceasefire cease-fire truce
    hostilities violence killed kill wounded casualties invasion invade incursion threaten front frontline border
    guerrilla commander general defence defense nuclear warhead peacekeeper security_forces police patrol base
    deploy deployment mobilize
    marine marines checkpoint blockade garrison trench mortar gunfire sniper gunboat paramilitary mercenary warlord
    jihadist terrorist insecurity lack_of_security demilitarise demilitarize disarm disarmament weapons ammunition
    hostage kidnap kidnapping abduct ordnance airspace warplane jet military_exercise buffer_zone enclave gang
    pirate piracy seize territory_it_seized occupy occupied uniform barracks fortify rifle machine_gun grenade
    infantry brigade battalion regiment conscript armoured armored air_strike ceasefire_line minefield intercept
    shoot shot burnt burn_down ransack loot looting`,
  economic: `trade tariff duty export import market price cost economy economic economical budget deficit debt loan
    bank banking money fund funds funding finance financial currency inflation unemployment growth recession
    investor investment invest subsidy tax taxes revenue income business company companies industry industrial
    producer manufacturer farmer agriculture agricultural oil gas energy embargo freeze asset assets wages
    jobs poverty poor consumer competition competitor dumping quota aid bailout creditor austerity bond profit
    demand shipping freight carrier commodity commercial pay payment rent fee billion million euros dollars
    bondholder bond creditor lender tranche default arrears salary salaries premium levy insurer insurance buyer seller
    trader exporter importer smelter miner royalty royalties licence_fee dividend share_price barrel tonne contract
    tender bidder bid_price supplier customer consumption wholesale retail exchange_rate devaluation mortgage pension
    sack cocoa coffee copper lithium crop harvest orchard premium afford expensive cheap cheaper unprofitable
    donor guarantee guarantor sponsor collateral pledge instalment installment invoice surcharge toll duty-free
    discount credit liquidity foreign_reserves remittance wage bonus underwriter fare sale purchase expense
    compensation loss losses bankrupt bankruptcy insolvent unpaid underfunded fund-raising back_taxes overdue
    payments disburse disbursement payroll shareholder stockpile sell buy sold bought earnings margin monopoly
    cartel smuggle smuggling trafficking pricey refinance repay repayment half_of_the_sum share_of_the_cost
    differential low_price wholesaler retailer tourism tourist`,
};
