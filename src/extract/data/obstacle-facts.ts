/**
 * Ways of telling an obstacle by plain facts: how little there is of what is needed, how long it
 * takes, what was left undone; by family, written by us from general knowledge. The notation is
 * that of `obstacle-stances.ts`; `#` is a number in digits or letters, `%` a part of a whole.
 */
export const obstacleFacts: Readonly<Record<string, string>> = {
  short: `only|just|barely|hardly|scarcely_#_~_in_# #_in_ten|twenty|hundred|thousand #_out_of_#
    only|just|barely|merely|hardly|scarcely_~_of_the_# only|just|barely|merely|hardly|scarcely|under|nearly_a|one|two|#_% only|just|barely|hardly|scarcely_%
    only|just|barely|merely|hardly|scarcely_#_of|in|out less_than_a_%|tenth less|fewer_than_% less|fewer_than_#_of|in|per|percent
    under_% less|fewer_than_one_in #_cents|cent_of|on|in|for_every|each|the #_of_the|its|their|his_#
    #_~_for_the_whole|entire for_the_whole_country|region|province|district|coast|border|state
    #_percent|per_~_below|short|behind|under below_the_mean|average|norm|target|minimum|level|threshold|requirement|plan
    below_zero|par|strength|capacity|cost|target|half|replacement short_by|of_# #_short shy_of
    where|when|while|but|whereas_#_are|were|is|would|needed|required #_are|were|is|was_needed|required|necessary
    of_the_#_~_needed|required|pledged|promised|planned|requested|due|owed|budgeted pledged|promised|requested_~_#
    at_half|quarter|third_capacity|strength|speed half_its|their_capacity|strength at_a_fraction at_#_percent|per_~_capacity|strength
    below_~_capacity far_fewer|less fewer_than_needed|required|planned|promised half_empty half-empty half-built half-finished
    two-thirds_empty twice_the|what|as three_times_the|what|as #_times_~_price|normal|usual|capacity|number|limit|average must_serve|cover|handle|do_with make_do_with do_~_work_of exceed overstretched outnumber`,
  cost: `owe owe_its|their|his|her|the_staff|workers|suppliers|miners|teachers #_~_in_arrears months|weeks|years_of_pay|wages|salary|salaries|rent|pensions|back back_pay
    cost|costs|price|prices|bill|estimate|fee|fees|premium|premiums|rate|rates|fare|rent|tariff_~_double|triple|quadruple|treble|rise|grow|climb|soar|jump|balloon|swell|surge
    has|have|had_double|triple|treble|quadruple at_#_times over_budget cost_overrun more_than_it_earns|brings|costs dearer dear cannot_be_financed not_been_funded|financed|costed|budgeted
    nobody_pays|finances no_one_pays|finances who_is_to_pay|bear|fund who_will_bear|fund will_cost_# would_cost_# cost_#_~_more add_~_to_the_bill|cost
    unpaid_bill|wage|salary|debt run_up_~_debt in_arrears not_paid_since cannot_pay`,
  delay: `need|needs|last|take|takes_until_# at_this|that|its|the_pace|rate|speed at_the_present|current_pace|rate|speed add_~_hour|day|week|month|mile|kilometre|kilometer
    detour go|sail|drive|fly_round|around_by long_way_round|around a|one|two|three|#_week|day|month|year|hour|weeks|days|months|years|hours_late
    until_#_at_the_earliest at_the_earliest no_earlier_than not_earlier_than not_before_# not_until_# slip_~_to_# slip_~_to_spring|summer|autumn|winter|next
    wait_# #_hour|day|week|month|year_wait|delay has|have_been_cut_since still_at_~_stage in_its_infancy still_on_the_drawing
    drawing_board carried_over carry_over put_~_over still_in_draft cancelled_~_session|sitting|meeting|round|hearing session|sitting|meeting|hearing_~_cancelled
    hang_in_the_air time_is_short|running|against run_out_of_time clock_is_ticking weeks_away|late months_away|late
    still_being_drafted|written|counted|examined|studied|checked leave_~_for_another pushed|postponed|moved|put|slipped_~_again`,
  lack: `have|has|had_neither neither_the|a|an|money|staff|time_~_nor left_without not_a_single not_one_of not_one_~_has|have|is not_one_page|line|word|vote
    set_aside_no have|has|had_only|just|but_#|one|two|a no_such_body|law|court|rule|office|fund|register|list
    lack_~_quorum no_member|state|country|donor|company|bank|ministry_~_has nobody_knows no_one_knows no_map|list|register|census|survey|record|figure|statistics
    run_on_empty empty_shelf|coffers|treasury still_without
    nowhere_to not_have_a|an|any|the have|has|had_no_say|seat|vote|voice no_seat_at give_~_nothing leave_~_nothing without_running_water
    without_electricity|power|water|fuel|roads|pay|papers|documents|shelter|telephone|light|diesel unequipped unmapped unsurveyed unguarded unpoliced unlit`,
  "not-yet": `before_a_single before_any_~_had|has|have without_having without_being_able without_getting|receiving|reaching|seeing|signing|adopting|agreeing|finishing|deciding|hearing|finding|producing|settling|naming|setting|taking
    without_the_treaty|agreement|deal|text|accord|document|signature|vote|decision|result|consent|approval|money without_a|an_treaty|agreement|deal|text|accord|signature|vote|decision|result|date|word|answer|breakthrough|compromise|handshake|communique|statement
    go_unanswered|unheard|unheeded|unpaid|unpunished|unnoticed|unsigned|unspent
    not_been_drafted|written|built|opened|finished|started|discussed|debated|launched|begun|named|appointed|found|funded|touched|adopted|passed|delivered|carried|tabled|set|answered|held|called|convened|returned|published|seen|heard|counted|tested|installed|connected|cleared|handed|shown|spent|rebuilt|repaired
    never_been_drafted|written|built|opened|finished|started|discussed|debated|launched|used|tested|enforced|applied|published|delivered|paid|set|convened|counted
    not_carried|paid|passed|reached|begun|opened|appeared|convened|met_since has|have_not_~_since not_~_since_# nothing_has|have nothing_came
    still_has|have|is|are_no is|are|was|were_still_missing|closed|shut|empty|open|waiting|blocked|frozen remain_closed|shut|blocked|empty|frozen|unopened|unfinished|unresolved|unsolved|unsettled|unclear|undecided
    got_no_further|farther get_no_further|farther no_further_than go_home_without|with leave_without end_without
    return_without|empty come_back_without|empty fly_~_out_of_~_without on_paper_alone only_on_paper exist_on_paper a_dead_letter dead_letter`,
  refuse: `pledge|vow|swear|decide|choose|resolve|commit|opt_not_to pledge|vow|swear|decision|resolution_not_to pledge_not_to vote_not_to
    not_for_renegotiation|negotiation|discussion|sale|debate not_bargain|negotiate|talk|discuss_under under_duress withhold_~_consent|assent|signature|approval|vote|support not_care_to
    give_up_~_seat|post|chair|membership|place take_~_off_the_table off_the_table maintain_~_position|view|reservation|claim|refusal stand_by_~_position|claim|refusal adhere_to_~_position
    promise|pledge|vow|threaten|want|seek|intend|plan|move_to_scrap|block|veto|repeal|cancel|kill|bury|sink|overturn|abolish|undo|reverse|reopen|annul
    vow|threaten|swear_to_stop will|would_hear_nothing|none take_no_~_call will_have_no|none show_~_door will_not_be_moved|drawn|rushed|bound|pressed|party refuse_~_hand
    not_on_the_agenda not_on_offer no_one_~_may nobody_~_may keep_~_for_itself keep_~_under_lock not_give_up
    sign|accept|grant|promise|publish|recognise|recognize|admit|discuss_nothing concede_nothing yield_nothing offer_nothing give_nothing make_no_offer gives_no_ground held_back kept_back keep_back not_handed_over withheld
    not_dared|willing|ready|prepared|minded|inclined|about_to no_cabinet|government|minister|party|court|bank|company|state_~_dared|dares dare_not not_dare`,
  oppose: `as_a|an|the_breach|violation|threat|relic|licence|license|concession|trap|provocation|betrayal|surrender|insult|pretext|ploy|tool|burden|plot|excuse|attack|interference|danger|infringement|intrusion|diktat|capitulation|humiliation|imposition|ruse|trick|invasion|encroachment|coup|sell-out|sellout|intervention|blow|punishment|smokescreen|fig
    as_interference|blackmail|meddling|unlawful|illegal|unconstitutional|unfair|unacceptable|hostile|discriminatory|void|invalid|unworkable|premature|theft|robbery|extortion|colonialism
    call_it|that|this_a|an_insult|betrayal|theft|trap|breach|violation|farce|sham|disgrace|scandal|surrender read_~_as see_~_in_it_a
    ask_~_court_to_annul|strike|stop|block|suspend|void go_to_the_constitutional|supreme|high|administrative take_~_to_the_constitutional|supreme|high send_~_to_the_constitutional|supreme
    file_a|an|its_petition|suit|complaint|motion|appeal ready_to_go_to_court promise|vow|threaten_to_file|sue|appeal|challenge want_nothing_to_do want_none of_no_use_to
    held_hostage_by not_see_why see_~_only_a`,
  dispute: `differ_over|on|about|sharply|widely|whether differ_as_to differ_in_their old|ancient_conflict|quarrel|dispute|feud lives|live_on question_since
    who_is_to who_has_to_pay contradictory|conflicting|opposite|rival_ruling|rulings|verdict|order|orders|statement|statements|claim|claims|instruction|maps|laws|decrees|versions|readings
    shouting_match fistfight brawl scuffle come_to_blows whose_~_is|are_not each_reads|holds|points|cites|wants|insists both_insist|say_~_other never_a_party is_no_party not_a_party
    not_a_signatory never_signed never_accepted never_recognised|recognized holds_that_~_must reply_that retort
    want_~_while wants_~_while asks_~_while disputed_by not_accepted_by deny_that_it`,
  unlikely: `far_above|beyond|from_anything|what more_than_~_can|could|will|would_accept|pay|bear|give|offer|spare|afford not_a_chance out_of_the_question a_matter_of_years
    no_hope hopes_are_low hopes_are_slim without_hope years_from|off|off decades_off a_long_way_off nowhere_close`,
  bar: `cap|caps|limit|limits_~_at_# run_up_against come_up_against run_into_the collide_with no_~_may|can_be|export|enter|leave|sell|hold no_plant|company|ship|foreigner|person|firm|vessel|bank_~_may
    only_a_court|parliament|judge|minister_can|may the_law|constitution|treaty|charter|statute|rules_allows|allow|requires|require|says|forbids|knows|permits
    under_the_law|constitution|rules|treaty|charter_~_may|cannot|must|has|needs may_be_~_only may_only take|need|require_two|three_thirds|quarters|fifths needs_a_majority
    without_a_licence|license|permit|visa|mandate|warrant off_limits closed_to barred_from shut_to kept_out`,
  impede: `impassable unusable unreachable inaccessible unnavigable undrivable unsafe unserviceable unfit road|roads|line|link|route|bridge|railway|cable|supply|highway|track|power|pass_~_cut|washed|severed|flooded|mined|buried
    cut_~_operations|services|output|flights|hours|staff|supplies in_the_way_stands stand_in_the_path stand_between lie_across
    tie_~_down held_up_by held_up_at caught_up_in caught_between hostage_of make_~_worthless no_use_without
    be_carried_by_boat|hand|helicopter|donkey|foot only_by_boat|air|helicopter|foot|canoe on_foot take_~_back_by eat_up eats_up swallow_up`,
  fail: `overstate understate inaccurate inaccurately erroneous misreport out_of_date out-of-date undercount miscount mislabel
    ring_out rang_out went_dead not_pick_up not_get_through not_turn_up|out not_appear not_show_up not_match|tally|add|agree_with|reconcile
    not_enough_for too_little_for not_keep_up|pace with_no_result with_no_effect only_a_dent more_time_than more_airtime
    has|have|had_not_helped|worked|held|kept|delivered|produced|changed brought|bring|yielded|yield_nothing|little`,
  withdraw: `give_up_its|their_seat|membership|place take_back_~_offer|word|promise|signature off_the_table let_~_lapse`,
  condition: `until_~_sits|sit|pays|pay|signs|sign|returns|return|leaves|leave|withdraws|withdraw|resigns|resign|receives|receive|sees|see|gets|get|knows|know|has|have|agrees|agree|goes|go|comes|come|lifts|lift|frees|free|releases|release|stops|stop|meets|meet|vote|votes|accepts|accept|answers|answer|admits|admit|drops|drop
    until_somebody|someone|all|every|each|both only_against_~_payment|guarantee|assurance only_upon|on_request|payment|condition only_in_return|exchange
    first_~_then not_a_step|penny|cent|word_~_until|before|without`,
};
