/**
 * Words of lack, difficulty, openness and degree, and those that speak against an obstacle, by
 * family; written by us from general knowledge. The notation is that of `obstacle-stances.ts`.
 */
export const obstacleLacks: Readonly<Record<string, string>> = {
  lack: `lack lacking absence absent shortage scarcity scarce shortfall
    short_of_money|funds|staff|time|troops|food run_short run_out ran_out running_out deficit deficient gap
    underfunded under-funded underfunding unfunded underequipped ill-equipped ill-prepared unprepared
    understaffed undermanned untrained no_money no_funds no_budget no_means no_access little_access
    limited_access limited_capacity limited_resource limited_means capacity_constraint poor_infrastructure
    too_few not_have_the do_not_have does_not_have did_not_have have_no has_no had_no without_the_means
    cash-strapped debt-ridden budget_cut cut_to|in_~_budget|aid|fund|spending vacancy vacant missing unavailable
    unavailability unsupported no_support little_support lukewarm_support weak_support low_turnout low_support
    no_majority lack_~_majority lose_~_majority minority_government hung_parliament no_mandate no_quorum
    no_government no_leader vacuum`,
  cost: `cost costly expensive unaffordable prohibitive price_tag burden expense collapse_of_~_price
    unprofitable loss-making lose_money`,
  open: `unresolved unsettled undecided unsolved unclear uncertain uncertainty unknown not_known not_clear
    not_certain remains_to_be remain_to_be remains_open remain_open still_open open_question outstanding pending
    in_the_balance up_in_the_air tentative  inconclusive unfinished still_to_be still_be_made
    yet_to_be yet_be left_open leave_~_open leave_~_unsolved leave_~_unresolved leave_~_unanswered
    whether_~_will whether_~_would whether_~_can whether_~_could question_mark no_date no_timetable no_timeline
    without_a_date no_decision not_decided not_settled hang_over loose_end ambiguity ambiguous vague unspecified
    ill-defined awaits in_limbo need_more_study more_time need_more_time further_talks further_study
    many_decision hard_decision differences_remain remain_to_be_resolved still_need still_have_to still_has_to
    still_must much_remains much_work more_work long_road long_way_to_go way_to_go`,
  hard: `difficult difficulty hard tough thorny intricate complicated complex challenge challenging arduous
    daunting painful painstaking delicate sensitive fraught problematic troublesome dilemma plague plagued beset
    dogged grave serious severe acute dire chronic stubborn persistent intractable deep-seated deep-rooted
    entrenched vexed vexing nagging uphill steep_climb no_easy not_easy not_simple issue_of major_issue
    contentious_issue unstable volatile desperate desperation`,
  fall: `decline fall fell shrink shrinkage dwindle diminish wane ebb plunge plummet tumble sink slide erode
    evaporate dry_up recede deteriorate worsen weaken falling slow stagnate stagnation stagnant slip backslide
    backsliding regress reverse reversal turn_for_the_worse go_down go_sour gone_sour turn_sour rise_again
    rose_again grow_worse`,
  few: `only merely just no_more_than not_more_than at_most hardly barely scarcely few little seldom rarely
    less fewer minimal meager meagre scant modest limited small narrow narrowly partial partially mere low
    lowest`,
  not: `not no never nor neither none nobody nothing nowhere without cannot no_one no_longer not_any hardly
    scarcely barely far_from instead_of rather_than least lest`,
  consent: `accept agree agreement allow permit recognize recognise sign ratify support back endorse attend
    participate take_part join approve approval negotiate comply compliance cooperate cooperation give_up
    give_in meet talk concede commit honor honour implement implementation deliver pay release admit acknowledge
    consent assent compromise trust believe want wish expect guarantee satisfy fulfil fulfill keep observe
    respect uphold reach resolve settle solve solution consensus progress breakthrough deal accord settlement
    success headway evidence sufficient enough able possible clear certain ready easy apologize apologise cover
    extend include share`,
  duty: `show explain disclose publish provide answer inform account consult define specify assess measure track document
    report demonstrate justify prove verify confirm identify address clarify state spell_out set_out lay_out appoint name
    table submit present come bring send hand lead produce give offer change move open start begin use apply enforce
    carry work function operate help prevent stop protect cover pay fund buy vote elect rule decide say tell mention ask
    attend appear turn_up return go hold take make do get see find hear build repair supply arrive`,
  aim: `agreement accord treaty pact deal truce ceasefire cease-fire armistice settlement negotiation
    negotiate talks peace process dialogue summit conference round referendum election vote reform bill law
    legislation plan proposal project programme program policy strategy initiative mission operation effort aim
    goal target objective aid relief assistance trade membership accession integration union cooperation
    partnership alliance mandate resolution roadmap framework constitution government coalition power-sharing
    transition withdrawal disarmament ratification implementation verification inspection return repatriation
    reconstruction recovery investment export import pipeline dam construction vaccination treatment rescue
    access entry visa asylum convoy humanitarian independence autonomy self-rule sovereignty democracy rights
    freedom normalization normalisation relation reconciliation unity solution mediation attempt bid campaign
    demand request appeal offer`,
  good: `welcome praise hail applaud commend congratulate thank glad pleased grateful gratitude succeed
    success successful successfully improve improvement progress breakthrough resume resumption restart relaunch
    reopen advance achieve achievement accomplish celebrate launch inaugurate win victory hope hopeful
    optimistic optimism confident promising constructive productive useful warm fruitful cordial friendly stable
    stability prosperity prosper grow growth strengthen boost foster promote support supporter favor favour
    endorse contribute contribution help benefit agree agreed reach reached conclude concluded sign signed adopt
    adopted ratify ratified pass passed approve approved pave honor honour proud friend partner commitment
    committed recover recovery rebuild secure rescue save landmark historic milestone`,
  remove: `overcome overcame resolve resolved settle settled lift lifted dissolve remove removed ease eased
    clear_~_way clear_~_hurdle drop_~_objection drop_~_opposition drop_~_demand drop_~_charge drop_~_veto
    withdraw_~_objection withdraw_~_veto withdraw_~_demand give_up_~_opposition give_~_up relent give_in gave_in
    back_down backed_down climb_down soften climb-down bury_the_hatchet patch_~_up mend iron_~_out work_~_out
    bridge_~_gap bridge.v narrow_~_gap narrow_~_difference break_the_deadlock break_~_impasse break_~_deadlock
    end_~_impasse end_~_boycott end_~_dispute end_~_strike end_~_deadlock end_~_standoff end_~_blockade
    end_~_row call_off_~_strike call_off_~_boycott unblock unfreeze thaw defuse reverse_~_ban overturn_~_ban
    waive in_the_end_~_agree eventually_~_agree finally_~_agree finally_~_accept no_longer_oppose
    no_longer_object no_longer_insist no_longer_demand put_an_end_to behind_them died_down die_down subside
    released free freed put_aside set_aside_~_difference reconcile lay_to_rest came_round come_round
    won_over win_over`,
  contrast: `but however yet still nevertheless nonetheless despite although though 
    even_so for_all in_spite_of unfortunately on_the_other_hand by_contrast conversely regardless that_said alas`,
  aside: `notwithstanding apart_from aside_from while whereas instead rather otherwise`,
  urge: `urge appeal call_on call_upon call_for plead implore exhort ask_~_to press_for recommend
    recommendation should ought must need_to have_to suggest propose encourage let_us hope remind stress
    underline emphasize emphasise reiterate reaffirm`,
  say: `say said tell told add note remark declare announce report explain maintain claim argue point_out
    according_to in_the_words in_~_view in_~_opinion believe think`,
  plan: `will is_due are_due is_to are_to is_set are_set plan_to planned_to schedule scheduled expect expected
    begin start started began open_on take_place took_place be_held was_held meet_with visit arrive
    is_scheduled`,
  tell: `is_the_capital is_head|chair was_born found founded establish established lie_in lies belong belongs
    known_as called named consist comprise member represent chairman chairwoman professor director spokesman
    spokeswoman spokesperson population covers borders year_ago years_ago history century`,
  high: `main chief biggest greatest largest major key principal grave gravest severe severely serious
    seriously fierce fiercely strong strongly deep deeply vehement vehemently utterly bitterly bitter sharply
    sharp massive overwhelming overwhelmingly crippling insurmountable formidable enormous huge critical
    critically acute considerable considerably extreme extremely profound staunch staunchly adamant adamantly
    categorically flatly outright completely totally entirely most worst dire heavy heavily steep substantial
    substantially`,
  low: `minor small slight slightly little modest some partly partially occasional occasionally isolated
    marginal marginally limited mild mildly technical_detail temporary temporarily brief briefly negligible`,
  trouble: `hardship problem trouble crisis emergency disaster catastrophe concern worry worried worrying
    anxiety anxious alarm alarmed fear troubling troubled disturb disturbing predicament stress pressure
    strain struggle bad worse worst ill`,
  cut: `cut reduce reduction scale_~_back lessen  decrease`,
  weak: `weak weakness unsteady not_stable|secure|safe fragile fragility precarious brittle shaky tenuous vulnerable vulnerability
    dependence_on dependency overdependence outdated obsolete ageing aging dilapidated crumbling primitive
    rudimentary patchy sparse`,
  poor: `debt indebted arrears austerity cutback poverty impoverished famine drought bankrupt bankruptcy
    insolvent insolvency  brain_drain`,
  slump: `inflation recession downturn slump slowdown unemployment crisis debt_crisis financial_crisis
    devaluation depreciation volatile volatility swing disorder protectionism protectionist subsidy dumping
    monopoly surge_in_price heavy_demand rising_price high_price price_rise`,
};
