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
    pensioner customary chiefs king queen palace junta military_leader coup administration governor_of`,
  history: `history historical past wartime colonial colony colonialism occupation centuries decades_ago years_ago
    long_ago legacy memory apology apologize atonement massacre genocide war_crime comfort_women forced_labour
    forced_labor annexation world_war earlier_attempt previous_attempt previous_deal earlier_deal earlier_agreement
    previous_agreement never_forgot never_forgotten since_the_war broken_before failed_before past_failure grievance
    wounds many_a repeatedly bitter_memory trauma`,
  diplomatic: `negotiation negotiate negotiator talks delegation delegate envoy ambassador diplomat diplomatic embassy
    summit minister foreign_minister foreign_ministry foreign_secretary secretary_of_state bilateral ties relations
    mediator mediation conference proposal side position demand concession accord deal agreement consensus
    international capital states nations countries counterpart sovereignty territory territorial recognition
    communique statement protest row rift spat neighbour neighbor membership accession bloc european_union
    united_nations security_council general_assembly veto observer commission presidents leaders round consultation`,
  legal: `law legal legally lawful court judge judgment judgement ruling rule constitution constitutional treaty_breach
    statute legislation bill act article clause section provision convention tribunal prosecutor charge indictment
    lawsuit suit appeal petition ban sanction_list designation designate prohibit forbid illegal unlawful violate
    violation breach noncompliance compliance obligation obligations permit licence license ratify ratification
    jurisdiction warrant verdict sentence injunction regulation executive_order order decree resolution mandate
    extradition terrorist_list listed attorney lawyer rights material_breach supreme_court`,
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
    medicine drug dose syringe clinic ventilator bed refrigerator cold_chain seed fertilizer feed bandwidth`,
  military: `army military troops soldier force forces fighter rebel insurgent militia militant gunman armed weapon arms
    missile bomb bombing shell shelling attack assault offensive fighting battle combat war warfare clash raid ambush
    airstrike navy naval warship tank artillery rocket mine landmine drone siege ceasefire cease-fire truce
    hostilities violence killed kill wounded casualties invasion invade incursion threaten front frontline border
    guerrilla commander general defence defense nuclear warhead peacekeeper security_forces police patrol base
    deploy deployment mobilize`,
  economic: `trade tariff duty export import market price cost economy economic economical budget deficit debt loan
    bank banking money fund funds funding finance financial currency inflation unemployment growth recession
    investor investment invest subsidy tax taxes revenue income business company companies industry industrial
    producer manufacturer farmer agriculture agricultural oil gas energy embargo freeze asset assets wages
    jobs poverty poor consumer competition competitor dumping quota aid bailout creditor austerity bond profit
    demand shipping freight carrier commodity commercial pay payment rent fee billion million euros dollars
    bondholder bond creditor lender tranche default arrears salary salaries premium levy insurer insurance buyer seller
    trader exporter importer smelter miner royalty royalties licence_fee dividend share_price barrel tonne contract
    tender bidder bid_price supplier customer consumption wholesale retail exchange_rate devaluation mortgage pension
    sack cocoa coffee copper lithium crop harvest orchard premium afford expensive cheap cheaper unprofitable`,
};
