/**
 * Plain ways of saying that something is in the way, and turns that only look like it (`idle`,
 * `once`, `untrue`), by family; written by us from general knowledge. The notation is that of
 * `obstacle-stances.ts`.
 */
export const obstacleIdioms: Readonly<Record<string, string>> = {
  plain: `lapse lapsed miss|missed_~_payment|deadline|target|instalment|quarter|date be_missed off_track leave|left_the_room|hall|talks|table no_buyer no_taker no_bidder no_funding no_question_of can_be_no_question vote_~_down turn_~_down run_out_of|short ran_out_of unratified unsigned unmet unpaid unable_to no_money
    no_funds no_majority no_date no_consensus no_compromise no_solution no_settlement no_quorum inconclusive stuck
    without_agreement without_a_deal without_result reject_~_demand dismiss_~_as sabotage scuttle torpedo paralyse paralyze
    blockade embargo sanction lawsuit sue challenge_~_court indict overturn annul nullify invalid illegal unlawful
    protest_against objector outright_rejection hostile_to mistrustful wary loath hamstring cripple overwhelm
    overstretch shortfall bottleneck backlog unaffordable too_expensive too_costly too_little refuse refusal reject rejection rebuff spurn veto boycott balk decline_to rule_~_out will_not|never won't not_accept
    not_agree not_recognize|recognise not_sign not_ratify oppose opposed opposition_to|from|over|among object_to objection
    resist resistance reluctant unwilling defy disagree disagreement dispute at_odds rift quarrel contention divided_over
    deadlock deadlocked impasse stalemate standstill gridlock stall stalled falter founder.v derail collapse break_~_down
    breakdown fall_apart no_agreement no_deal no_progress no_breakthrough fail_to failure_to failed_to unable could_not
    cannot_agree postpone postponed delay delayed put_~_off shelve suspend suspended call_~_off on_hold hinder hamper impede
    obstruct block.v blocked prevent thwart undermine jeopardize jeopardise hold_~_up hold_~_back obstacle hurdle barrier
    stumbling_block sticking_point setback stand_in_the_way ban banned prohibit forbid bar_~_from unconstitutional
    injunction strike_~_down violate violation breach withdraw_from withdrew_from pull_out_of quit walk_out abandon
    only_if unless not_until on_condition precondition insist demand_that ultimatum distrust mistrust suspicious skeptical
    sceptical doubt lack shortage too_few insufficient inadequate not_enough underfunded unresolved has_yet_to have_yet_to`,
  refuse: `left_off_the_list leave|left_~_off_the avoid_the_word no_question_of under_seal go_no_further go_it_alone have_none_of have_nothing_to_do_with not_the_place not_our_problem
    interference_in_~_affair internal_affair|matter meddle meddling no_part_in no_role_for
    no_room_for leave_no_room no_place_for no_case_for no_need_for not_interested no_interest_in will_have_none
    shrug_off let_~_go_by ignore disregard pass_over keep_~_at_arm's_length fob_off
    no_talks|negotiation|compromise|deal_with never_again stop_short stop_short_of keep_~_distance close_~_door
    close_~_border seal_~_border|off shut_~_border shut_~_airspace close_~_airspace turn_down no_vote|votes
    vote_no voted_no voted_"no|"no" cast_~_vote_against expel oust reject_out_of_hand refuse_~_visa not_hand_over
    not_release not_share not_disclose not_explain_why not_table table_no agree_to_no accept_no give_no grant_no
    allow_no recognise|recognize_no sign_no make_no_concession make_no_promise promise_no no_promise
    leave_~_unsigned send_no attend_no name_no set_no hold_no pay_no neither_~_has|have|had|will|would
    no_party|country|state|government|side|member|minister_has|have|will|would`,
  nobody: `none_of_~_has|have|had|will|would nobody_has|have|will|would|wants nobody_~_has|have|will|would|wants
    no_one_has|have|will|would|wants`,
  oppose: `at_odds_with against_the_plan|bill|deal|project|idea|law|move|proposal|agreement|treaty|pact|reform|accord
    majority_~_against per_cent|percent_~_against poll_~_against|oppose|opposed fight_~_in_court fight_it
    not_in_the_interest against_~_interest sell-out sellout sell_out betrayal betray surrender capitulation
    too_much_for too_high_a_price price_too_high too_generous too_little_for not_go_far_enough go_too_far prefer_~_to|over|instead fear_for protect_~_own protectionist
    hard_sell not_popular wary_of mixed_feelings mixed_signals give_~_precedence_over precedence_over
    priority_over prioritize|prioritise_~_over defend_~_right clamour_for_independence secessionist separatist`,
  dispute: `differ_in not_of_one_mind of_two_minds different_idea|view|position|opinion|interpretation|priority
    each_has|have_its|their_own opposing_view|position|side|camp rival_camp rival_government other_side_says
    both_claim|say|insist|want each_side_claims each_blames blames_the_other one_side_says interpret_~_differently
    read_~_differently no_meeting_of_minds where_~_ends_and wants_the_other whereas_~_wants|insists|maintains|says
    while_~_wants|insists|maintains|demands|says_it but_~_wants|insists|maintains|demands quibble over_who over_whose
    over_how over_what question_of_who question_of_how question_of_whose question_is_who who_should_pay who_will_pay
    who_would_pay who_pays whose_job argue_about turf tug-of-war not_the_same_thing heated`,
  unlikely: `badly_mistaken mistaken raise_question prompt_question questions_about little_reason_to_hope|expect|believe not_in_sight nowhere_in_sight nowhere_near a_long_way a_long_shot
    far_from|away distant remote_prospect hopes_~_fade fade faded dash dashed hopes_~_dashed not_for_years not_this_year
    not_before_next no_time_soon not_any_time_soon not_anytime_soon will_take_time|years|months|decades take_time
    not_overnight not_at_once no_quick no_magic no_panacea not_a_cure not_guarantee no_guarantee not_certain_to
    not_expect not_promise cannot_promise odds_are against_the_odds pipe_dream wishful illusion no_illusion
    lose_hope give_up_hope hope_against no_realistic unrealistic too_ambitious overambitious`,
  condition: `want|wants|wanted_~_first to_come_first one_member_can any_member_can by_consensus by_unanimity only_with not_without but_only|first only_by only_where not_unless not_as_long_as not_while while_~_remain
    as_long_as_~_remain before_that_can before_this_can before_it_takes_effect takes_effect_only before_taking_effect
    first_need|needs|must|has|have must_be_met must_~_first need_to_be_met have_to_be_met no_~_without
    no_money_until no_aid_until no_vote_until no_talks_until no_~_until not_~_until not_~_unless not_~_before
    provided_that|it|they|certain|this|these|both in_the_event_that tie_~_to link_its|the|their|any|this|it_~_to linked_to_progress in_return depends on_the_understanding
    with_the_proviso proviso caveat rider escape_clause opt-out exemption in_the_absence_of absent_a barring`,
  await: `have|has_the_last_word have|has_the_final_say final_say last_word up_to_~_to_decide still_before_the lie_before
    sit_with in_committee lie|rest|now_in_the_hands_of decision_~_in_the_hands_of still_to_vote|decide|approve|ratify|sign|agree yet_to_vote|decide|approve|ratify
    waiting_for|to|on wait awaiting must_still still_have_to|to_be still_has_to|to_be need_~_signature|vote|majority|backing
    need_the_approval|backing|consent requires_the_approval|consent|backing too_early_to too_soon_to early_to_say|tell
    remain_to_be not_known_whether|when|if no_word_on no_word_from not_say_when|whether|if
    put_to_a_vote|referendum subject_to_~_approval|ratification`,
  "not-yet": `go_by_without pass_without passed_without went_by_without come_and_go came_and_went without_having
    deadline_~_pass|miss|expire|slip slip_by midnight_deadline past_~_deadline still_without still_lacks still_short
    still_not_~_signed never_came never_materialise|materialize never_implemented never_met on_paper_only
    only_on_paper remain_on_paper exist_only dead_on paper_tiger lip_service never_tested untested unproven
    not_tabled not_been_tabled not_come_into_force not_entered_into_force not_in_force not_taken_effect
    not_ratified not_signed not_been_signed|ratified|approved|implemented|resolved|settled|met|paid|released|published
    has_not_begun have_not_begun not_even_begun|started not_returned not_arrived not_reached not_received
    not_dealt_with not_addressed unaddressed`,
  fail: `come_away_with_nothing come_away_empty empty-handed empty_handed no_use not_help not_be_enough not_suffice
    not_change change_no|nothing make_no_difference achieve_little|nothing do_little|nothing did_little|nothing
    little_to_show nothing_to_show little_effect no_effect little_use no_point little_point pointless futile futility
    for_nothing miss_the_point leave_much_to_be_desired wide_of_the_mark below_target below_the_target under_target
    behind_target below_expectation not_live_up not_measure_up not_enough_to slow_in be_late_to out_of_reach
    beyond_reach beyond_the_reach out_of_control not_under_control spiral spread_to rare_success not_grasp
    mishandle overlook unheeded untouched unreached fall_on_deaf_ears deaf_ears`,
  unable: `in_no_position beyond_~_means|power|capacity|ability lack_~_power|authority|means|capacity no_power_to
    no_authority no_way_of|to no_means_of there_is_no_way hard_for_~_to out_of_~_hands hands_are_tied
    nowhere_to_go no_choice no_alternative forced_to forced_to have_to_close|cancel|turn|leave must_close struggle_to
    can_hardly can_barely can_scarcely can_only can_do_little could_do_little could_only not_afford ill_afford
    cannot_afford cannot_pay not_cope cannot_cope not_manage`,
  delay: `in_due_course now_promised_for now_expected_in now_due_in shuttered take_longer longer_than take_~_month|year|week_to slow_in slow_to_respond up_to_a_week months_late years_late
    later_than still_waiting wait_in_line waiting_list push_~_back pushed_back put_back hold-up holdup held_up
    backed_up pile_up piling_up jam overrun drag_its drag_their slip_behind fall_behind fell_behind run_late
    kick_the_can stop_and_start stop-start intermittent suspend_~_talks break_off_~_talks off_the_agenda
    drop_from_the_agenda dry_dock out_of_service out_of_action out_of_order break_down grounded idle`,
  lack: `without_a_chair|head|leader|director|budget|mandate|quorum|minister|judge has_no_force no_force no_buyer no_taker no_bidder no_spare one_~_only too_small too_short too_weak too_thin too_slow too_old too_poor too_expensive too_costly not_have_enough
    few_of_them only_one_of only_a_few only_a_handful handful_of only_a_fraction fraction_of barely_enough half_of_what
    less_than_half|quarter|third less_than_~_needed|required hardly_any hardly_anyone hardly_anybody next_to_no
    almost_no almost_none virtually_no practically_no scant_resource no_staff no_troops no_equipment no_budget_for
    no_legal_framework no_law no_rule no_mechanism no_procedure no_database no_data no_record no_inventory
    no_agency|body|authority_is no_court understaff hole_in gap_in missing_piece need_more|additional_money|funds|staff|troops
    go_unfunded go_without do_without undersupplied undersupply out_of_stock out_of_money out_of_cash depleted exhausted
    lag_behind short_on thin_on_the_ground drain_on ill-suited outgunned outnumbered unmanned unskilled`,
  impede: `make_it_hard|harder|difficult|impossible make_~_hard stand_between get_in_~_way cut_off cut_off_from cut_~_off
    keep_~_at_bay hold_~_hostage hostage_to turn_into_a_problem come_at_a_price at_the_expense_of pay_the_price
    close_~_road close_~_door put_a_stop|brake put_~_brake put_the_brakes apply_the_brakes act_as_a_brake clip_~_wing
    tie_up tied_up nip_~_in_the_bud kill_~_bill kill_the_deal sink_~_deal sink_the_deal wreck wrecked doom doomed
    dead_weight millstone thorn_in Achilles_heel sore_point stumbling pull_the_rug undo undone threaten_the_deal
    run_counter_to run_~_counter fly_in_the_face complicate_matters not_make_~_easier discourage disincentivize
    disincentivise scare_~_off scare_off deter_~_from frighten_off blow_to a_blow gravest_blow heavy_blow deal_a_blow
    take_~_toll toll_on cast_a_pall dim_~_hope shatter sour_~_relation in_danger_of put_pressure_on`,
  threat: `raise_its_strength reinforce_~_troops mass_~_troops move_~_troops troop_buildup build-up buildup stand_ready_for
    on_the_brink brink_of verge_of prepare_for_war ready_for_war state_of_war war_footing will_not_hesitate
    pay_dearly price_to_pay reserve_the_right_to consider_~_measure|sanction weigh_~_sanction|measure|end take_measures
    respond_in_kind tit_for_tat further_steps strong_action take_action_against`,
  idle: `no_comment no_link no_secret no_doubt no_wonder no_matter not_only not_just not_merely not_least not_simply
    no_fewer no_less nothing_but no_sooner whether_or_not or_not not_to_mention not_long_after|ago|before not_far_from
    not_surprising no_surprise not_alone nothing_of_the_kind never_before never_been_so nothing_new without_fuss
    without_incident without_a_hitch without_~_condition without_delay without_pause without_reservation without_doubt
    without_trouble without_difficulty no_objection no_opposition no_problem no_trouble no_obstacle no_barrier
    no_hurdle no_dispute no_quarrel not_oppose not_object not_stand_in not_block not_rule_out not_against
    nothing_against no_threat not_a_threat no_longer_a_problem never_easy no_relation nothing_to_do_with
    not_necessarily not_so_much why_not if_not_all not_more_than no_later_than not_later_than none_other
    no_casualty no_injury nobody_was_hurt no_one_was_hurt neither_~_has|had|have_reported|pressed|asked|objected|complained neither_side_reported|pressed|asked no_~_has|have|had_asked|objected|complained|claimed not_yet_gone|risen|grown|worsened|fallen|dropped rather_than_wait deny_~_connection|link|involvement|part|role
    without_a_vote_against without_a_single_vote|dissent without_dissent cannot_simply never_tire not_stop_until`,
  once: `used_to formerly previously in_the_past at_first initially originally long_resisted had_long until_recently
    in_those_days back_then used_to_be was_once were_once had_once days_when had_previously once_threatened|opposed|refused|banned|blocked|objected|rejected|resisted|demanded|insisted|feared|doubted|fought`,
  earlier: `once at_that_time at_the_time earlier no_longer now_backs|supports|agrees has_since have_since since_then
    until_last for_years_had had_earlier`,
  damage: `suffer suffered hurt damage damaging harmful injure ruin ravage devastate devastating hit_hard hard_hit
    hardest_hit casualty victim dead die died death lost_~_lives lost_~_life lose_~_lives cost_~_lives wound wounded injured
    displaced flee fled homeless starve starvation hunger hungry malnutrition illness sick contaminated polluted`,
  mishap: `vanish vanished disappeared broken malfunction crash glitch outage leak contaminate contamination pollute pollution
    infect infection spread outbreak epidemic pandemic flood flooding storm earthquake cyclone hurricane landslide avalanche
    wildfire blackout derailment accident spill breakdown power_cut cut_power`,
  untrue: `untrue not_true no_truth truth_in rumour rumor tale hoax deny_that_it_planned denied_that_it_planned
    denied_planning calls_that_untrue no_such_thing`,
  "unlikely-true": `false falsely myth fabricated baseless unfounded groundless no_basis no_evidence exaggerated hypothetical
    hypothetically imagine suppose what_if in_theory on_paper`,
  remove: `no_longer_in_the_way no_longer_an_issue object_to_nothing not_stand_in_the_way withdraw|withdrew|drop|lift|abandon|end|waive|retract_~_threat|objection|veto|boycott|ban|demand|blockade|embargo|reservation|opposition|condition|strike|claim|lawsuit|charge|charges|sanctions|sanction|curfew|restrictions|restriction|suspension|moratorium|complaint|appeal|case|siege
    protest|refusal|fear|complaint|threat|objection|veto|boycott|ban|demand|blockade|embargo|dispute|strike|claim|lawsuit|sanctions|curfew|restriction|siege_~_lifted|dropped|withdrawn|ended|settled|removed|resolved|overcome|waived
    now_backs now_supports now_accepts now_agrees came_around come_around to_an_end at_an_end is_over are_over
    hurdle|obstacle|barrier_~_cleared|gone|removed|overcome go_away gone_away no_longer_an_obstacle no_longer_a_problem
    pave_the_way paved_the_way clear_the_way cleared_the_way give_way after_all change_of_heart about-face u-turn
    last_obstacle_removed agreed_to_drop agreed_to_lift agreed_to_end stop_~_blocking stopped_blocking fall_away fell_away`,
};
