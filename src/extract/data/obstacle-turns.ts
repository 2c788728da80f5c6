/**
 * Everyday turns by which a text says that something does not go on, without any of the words that
 * name an obstacle; by family, written by us from general knowledge. The notation is that of
 * `obstacle-stances.ts`.
 */
export const obstacleTurns: Readonly<Record<string, string>> = {
  lack: `limited_insight|ability|room|influence|reach|say|scope|authority|leverage|knowledge|experience|supply|funds
    limited_time|space|choice|options|number|supplies for_want_of for_lack_of want_of_money|staff|time|people|funds|food|fuel men|people|staff|money_for_~_of_them
    no_one_to nobody_to no_fuel no_diesel no_water no_food no_medicine no_electricity no_power no_room no_seat no_ship
    no_road no_vessel no_engineer no_bank no_lender no_insurer no_replacement no_alternative_to unstaffed unfilled
    unmanned cannot_spare can_spare could_spare not_spare half_empty stand_empty stood_empty lie_empty lay_empty
    sit_empty no_cover no_insurance the_only_ship|yard|office|plant|laboratory|crane|hospital|judge|engineer
    one_~_for_the_whole one_~_in_the_country skeleton_staff stopgap threadbare ration rationed out_of_fuel|funds|time
    dry_up dried_up run_dry ran_dry too_far too_shallow too_narrow too_deep too_heavy too_big too_large too_poor
    too_dangerous too_risky not_enough_to insufficiency bare_bones no_successor left_~_out_of_the_budget`,
  delay: `progress_~_uneven|slow|halting|limited|patchy|mixed|modest uneven_progress fits_and_starts #_year|month|week_longer come_late came_late arrive_late come_too_late in_abeyance into_abeyance lain_in lie_in_~_drawer|committee|parliament gather_dust gathering_dust
    lie_fallow lie_idle sit_idle stand_idle lie_untouched lie_dormant asleep back_burner booked_until|up fully_booked
    stand_still stood_still stand_in_line stood_in_line stand_in_~_queue in_a_queue go-slow go_slow work-to-rule
    in_a_drawer into_the_drawer pigeonhole off_track off_course off_schedule behind_time out_of_time mothballed
    no_nearer not_moved not_move hang_fire mark_time tread_water on_the_shelf still_under_review under_review_since
    for_years_now stretch_out spin_out string_out slip_to slipped_to slip_from|by moved_to_next kick_~_into
    take|takes|took_~_month|year|week|decade_to has_taken_~_month|year years_behind months_behind weeks_behind`,
  refuse: `nobody|no_one_~_will|would_listen|hear|help|answer|sign|receive|talk let|lets_in_no has|have|had_let_in_no admit_neither accept_neither allow_neither recognise|recognize_neither want_neither left|leave|go|went|return_with_nothing untouchable diktat unworkable not_hear_of no_ear_for not_let let_no not_lift not_admit admit_no not_open
    not_receive not_listen not_discuss not_reopen not_renew not_extend not_sell not_lend lend_no not_touch
    not_return_to not_withdraw not_drop not_move not_leave not_change_its not_reconsider see_no_way not_see_any
    take_no_part takes_no_part stay_at_home stayed_away stay_out_of keep_away shut_its_office|door|embassy|border
    close_its_office|door|embassy|border|airspace pull_the_plug write_~_off wrote_off written_off walk_off turn_tail
    leave_~_room|table|hall left_the_room left_the_hall send_back sent_back hand_back handed_back return_~_unsigned
    return_~_unopened maintain_~_reservation enter_a_reservation reserve_its_position no_mandate_to gives_no
    shake_~_head shrug snub keep_~_waiting make_light_of dismiss dismissive off_limits no-go not_up_for
    answer_with_silence meet_with_silence met_with_silence stay_silent remain_silent no_answer no_response no_reply
    permanently_terminated terminated_for dissolve_~_panel|team|committee|delegation disband`,
  withdraw: `called_home call_home told_to_leave ask|order|tell_~_ambassador|diplomat|envoy_to_leave leave_~_force|mission|alliance|organization|organisation|treaty|pact|bloc|coalition|joint
    leave_~_group|union|court|council has_left_the|its|their have_left_the force_majeure declare_~_void
    declared_void lapse look_for_a_buyer pull_back pulled_back stop_~_work stopped_work suspend_~_membership
    call_~_a_day end_~_membership end_~_participation end_~_cooperation cut_~_ties cut_ties break_~_ties`,
  oppose: `unconvinced unimpressed unpersuaded unswayed unreconciled petition_to_abolish|stop|block|scrap|ban|repeal|keep vote|voted_to_keep|ban|bar|exclude|reject|block|leave|stop|scrap|abolish|boycott
    would_rather_not|keep|leave|see|wait|stay|go|have prefer_that be_better_off_without fight_any will_fight|resist|contest|challenge vow_to|never
    pledge_to_fight|block|stop swear_to vote_to_go_on voted_to_go_on on_strike go_on_strike hold_out come_out_against
    grumble frown_on frown_upon look_askance speak_against spoke_against spoken_against turn_against stand_against
    up_in_arms humiliation humiliating insult unworkable unreasonable no_friend_of has_no_friend march_against
    cry_foul fight_tooth tooth_and_nail protest_vote unwelcome not_welcome want_~_doubled|halved|scrapped|stopped
    want_~_frozen|banned|removed|withdrawn|dropped|cut|closed|excluded|struck|deleted|changed|renegotiated`,
  dispute: `divide.v open_to_question|doubt|dispute both|each_~_claim both|each_~_claims each_other's while_~_want|ask|prefer|hold|favour|favor|claim|put|offer
    one_~_wants_~_other but_~_wants|want|asks|ask different_list|figure|number|map|chart|reading|count|text
    not_the_same_list|map|thing|figure keep_different disagree_about|on tell_different contest_~_title|claim|right
    claim_~_same same_island|rock|land|strip|valley|village at_variance at_issue in_dispute under_dispute
    whose_~_it_is over|about|on_who_would who_will_do|run|bear|host|chair bear_the_cost|liability argument_over|about over_the_wording brackets
    bracketed in_brackets footnote apart_on still_apart poles_apart worlds_apart not_on_speaking_terms
    not_come_to_terms come_to_blows no_meeting no_common not_agree_on not_meet_~_demand`,
  impede: `intend|mean|design|aim_to_weaken|undermine|derail|sabotage|scuttle|wreck stay_shut|closed|locked|sealed stays_shut|closed|locked|sealed be|is_the_next_wall|hurdle|problem remain_a_nuisance|headache|drag|burden
    is_a_nuisance|headache|drag remain_shut|locked|closed remain_closed|shut|blocked|sealed|cut still_closed|shut|blocked be_closed_to as_closed_as sealed_off
    wash_~_away washed_out come_to_grief came_to_grief go_to_waste go_unheard what_stops|keeps|prevents|blocks|holds
    keep_~_away keep_~_in_the_dark way_is_barred out_of_the_question no_way_out no_way_round no_way_around
    no_way_through no_way_past no_passage not_pass not_enter not_cross not_sail not_fly not_land not_reach
    stuck_at|in|on|behind run_into be_the_difficulty|problem|trouble|obstacle|rub|snag the_difficulty|rub|snag_is
    be_another_matter be_another_story is_one_thing the_catch_is there_is_a_catch rock_on_which stranded go_under wreck hold_the_road
    hold_~_road|port|bridge|key shut_~_out shut_~_down closed_the|its_border|road|bridge|port|crossing|airport|airspace|office|door|gate|market|strait|mine|plant|pipeline|valve be_shut turned_away turn_~_away met_by_armed
    at_the_mercy_of stand_or_fall locked_out empty_words fatal_blow doom spell_the_end kept_in_the_dark
    make_~_permanent escape_~_control out_of_~_hands price_~_out_of`,
  unable: `do_without cannot_be_issued|built|used|moved|met|paid|held|sent|opened|shipped|sold|had beyond_what
    more_than_~_can|could not_manage_to no_means_of no_means_to not_strong_enough not_big_enough not_deep_enough
    not_wide_enough not_in_a_position unfit not_fit blind no_legal_means helplessly not_up_to wasted effort_in_vain
    cannot_do|be|take|make|get|go|leave|land|sail|reach|find|see|hire|buy|borrow|draw|send|sell|use|guarantee
    could_not|never_be|take|make|get|go|reach|find|see|land|sail`,
  "not-yet": `few|little_sign|evidence read_once unbuilt unopened uninstalled unregulated unmarked undelivered unread untaken unscheduled
    unused unspent unlicensed unlicenced unconnected undone undrafted untried unhired unrepaired unappointed
    not_a_single not_one_of not_one|a_single_~_has|have remain_on_paper a_word_on_paper paper_promise
    not_built|installed|delivered|released|published|appointed|started|repaired|connected|updated|marked|drawn|found
    has_so_far_not have_so_far_not so_far_no so_far_none still_none no_~_exists no_~_exist does_not_exist
    do_not_exist not_exist not_a_word no_sign no_trace never_came|arrived|opened|built|delivered|paid|began|happened
    in_name_only on_hold_since remain_a_dream`,
  bar: `no_~_may nobody_may no_one_may may_no may_not_be may_only bind_nobody bind_no not_bind exclude_from exclude
    excluded_from not_lawful no_lawful against_the_law|rules|constitution|treaty|charter break_the_law
    not_entitled not_eligible not_authorised|authorized not_licensed not_allow allow_only only_by_vote
    would_need_the_consent|approval|vote_of need_the_consent need_a_two-thirds takes_a_signature|vote|law|amendment
    oblige_~_to obligation_to require_~_to_register not_admissible out_of_order struck_out`,
  breach: `contradict_what|promise|pledge|commitment|agreement against_what_was|had|they keep_~_being_stopped break_~_word break_faith in_disregard in_open_disregard
    not_honour not_honor not_keep_to not_observe not_respect not_abide fail_to_honour|honor|observe|respect|comply
    flies_in_the_face in_the_teeth_of ride_roughshod`,
  cost: `go_up_by equal_~_of_its_budget more_than_its_budget times_its_budget fifth|quarter|third|half|sixth_of_its_budget owe_~_million|billion owe_money behind_with|on_~_payment|rent|bill|wage|salary not_paid not_been_paid unpaid_since
    nobody_has_paid write-off at_a_loss no_longer_pay not_pay not_afford out_of_pocket no_bank_finances
    no_bank_lends price_themselves too_dear dear beyond_the_reach dry_of_cash go_broke flat_broke sum_~_not`,
  condition: `hang_on|upon stand_or_fall_with not_go_ahead_without not_without_the only_together_with only_with_the
    no_~_before no_~_unless no_~_without first_wants|want|needs|need|must wants_to_see_~_first`,
  lose: `lose_~_quarter|half|third|tenth_of lost_~_quarter|half|third|tenth lose_interest lost_interest lose_patience
    lost_patience lose_its_way`,
  plain: `unconvinced unimpressed unmoved unpersuaded unswayed unreconciled`,
  idle: `at_least late_in|on|at|last|this|yesterday|president|leader|king|prime|chairman|general|father|husband|rebel|emperor|sheikh|pope|dictator|ruler
    late_monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
    late_1940s|1950s|1960s|1970s|1980s|1990s|2000s|2010s the_late_# behind_closed_door mass_grave a_subject_to subject_to_which ban_ki|ki-moon
    no_condition no_precondition no_string need_not suspected_of|militant|rebel|terrorist|pirate|member|fighter|case in_force_until valid_until
    will|would|do|does|did|could|should|may|might_not_affect|weaken|harm|hurt|prevent|delay|undermine|damage|disrupt|hinder|impede|block|endanger|appeal|contest|interfere|oppose|veto|object|retaliate|derail|threaten
    nobody|none|few|no_one_thought|expected|believed|imagined|dreamt_of|possible nobody_thought|expected|imagined not_get_enough_of cannot_get_enough
    slow|stem|curb|halt|stop|limit|reduce_~_flow|spread|tide|influx|bloodshed|warming coal|copper|gold|iron|tin|salt_mine
    remain|leave_open_to|for not_take_long not_be_long take_no_time not_far_off only_grow|increase|rise|deepen|strengthen|improve
    will_only_grow|increase|rise would_only_grow|increase|rise psychological_warfare
    must_be_punished|prosecuted must_be_held_accountable|responsible must_be_held_to_account
    must_be_brought_to_justice|trial`,
  distrust: `confidence_~_limited|low|shaken|weak|gone with_caution|suspicion|mistrust|distrust|unease|wariness|scepticism|skepticism|reserve|concern|alarm
    keep_a_wary_eye look_on_~_with_suspicion`,
  untrue: `not_come_true never_came_true prove_unfounded|groundless|wrong|false proved_unfounded|groundless|wrong|false
    turn_out_to_be_false|wrong`,
  remove: `meet|met|answer|answered|address|addressed|allay|calm_~_worry|concern|objection|fear|doubt was|were_restored|reinstated|readmitted
    pause|suspend_~_complaint|case|lawsuit|strike|sanctions|duties|tariffs|blockade|ban take_~_threat|veto|objection_back drop_~_idea
    no_longer_exist|needed|necessary|apply|applies|stand|stands|block|blocks|bar|bars|make|makes|divide
    cease_to_exist cease_to_be_a come_to_terms_with settle_~_quarrel laid_to_rest come_round find_a_way_round
    find_~_solution found_a_way found_~_solution`,
  deadlock: `come_apart came_apart fall_through fell_through come_to_nothing|naught came_to_nothing|naught go_nowhere went_nowhere
    unravel unravelled unraveled fizzle peter_out petered_out hollow_out hollowed_out empty_~_of_its|all|any emptied_~_of_its|all|any
    fell_apart in_ruins in_tatters dead_letter come_unstuck came_unstuck founder_on founder_over`,
  "limit-rule": `at_the_limit hit_the_limit|ceiling reach_the_limit|ceiling reached_the_limit|ceiling up_against_the_limit quota_full|filled|exhausted
    used_up fill|fills|filled_in_minutes|hours beyond_the_quota above_the_quota`,
  repress: `without_a_court|trial|warrant|hearing|charge|lawyer shut_~_newspaper|station close_~_newspaper|station`,
  accuse: `be_~_fault|doing each_blaming blaming_the_other blames_the_other blame_each_other blamed_each_other`,
};
