/**
 * Words by which a text says that somebody stands in the way, by family; written by us from general
 * knowledge of diplomatic, legal and political prose. A word stands in its base form; `_` joins the
 * words of a phrase, `|` parts those that may stand at one place, `~` is a gap of up to three
 * words.
 */
export const obstacleStances: Readonly<Record<string, string>> = {
  refuse: `refuse decline.v forswear refusal reject rejection rebuff repudiate repudiation spurn snub shun boycott balk baulk
    veto withhold disavow turn_~_down vote_~_down strike_~_down|out throw_~_out knock_~_back
    rule_~_out decline_to hold_out_against stand_firm dig_in hold_~_line stonewall stall_on rebuke_~_proposal
    refuse_to unwilling unwillingness reluctant reluctance disinclined averse loath will_not|never won't
    wouldn't would_not|never shall_not say_no said_no answer_be_no the_answer_was_no no_intention no_plan_to
    in_no_mood in_no_hurry not_ready not_prepared not_willing not_for_sale non-negotiable nonnegotiable red_line
    not_negotiable never_accept not_budge not_move_an_inch not_give_~_ground not_back_down not_give_in not_yield
    uncompromising intransigence intransigent intransigeance inflexible unbending obstinate obstinacy unyielding
    hardline hard-line immovable close_the_door slam_the_door shut_the_door out_of_the_question     dismiss_~_as dismiss_~_out_of_hand dismiss_~_call dismiss_~_proposal brush_~_off|aside wave_~_away|aside
    dead_on_arrival nonstarter non-starter refuse_entry deny_~_access deny_~_visa deny_~_permission deny_~_entry
    deny_~_request deny_~_right not_recognize|recognise not_take_part stay_away absent_from no_direct_part
    send_~_back turn_~_away|back turn_a_deaf_ear ignore_~_call|appeal|request|warning|ruling|demand pay_no_heed
    defy defiance defiant flout disregard scorn cold_shoulder cold-shoulder pour_cold_water give_~_short_shrift
    abstain abstention rejectionist hold_back_from not_join not_sign not_ratify not_attend no_question_of
    see_no_reason see_no_ground see_no_need oppose_any opt_out stay_out keep_out_of remain_outside
    drag_~_foot|feet foot-dragging dilatory non-cooperation noncooperation uncooperative not_cooperate
    obstructionism obstructive`,
  oppose: `oppose opponent objection objector resist resistance opposed against_it|this|them be_against
    vote_against voted_against campaign_against fight_against_~_plan|bill|deal|project|law speak_out_against
    come_out_against argue_against lobby_against stand_against rebel_against revolt hostile_to 
    antagonism antagonistic averse_to opposition_to|from|over|among|against|within
    met|meet|face|run_~_opposition
    strong|stiff|fierce|strident|vocal|public|popular|local|growing|widespread|mounting|broad|domestic_opposition
    in_opposition_to dissent dissenter dissenting pushback push_back unpopular unpopularity disapproval
    disapprove disapproving dislike euroskeptic eurosceptic anti-government nimby naysayer detractor critic foe
    hold-out holdout take_issue take_exception object_to object_that lodge_~_complaint|protest protest_to
    take_a_stand_against up_in_arms unacceptable unacceptably intolerable untenable unfair unjust
    too_far too_lenient too_harsh counter_~_ruling|plan|proposal thwart_~_plan stand_in_opposition contrary_to
    goes_against go_against fall_foul not_in_favor|favour disfavor disfavour at_cross_purposes unenthusiastic
    lukewarm tepid cool_to|toward|towards cool_on mobilize|mobilise_against petition_against sign_a_petition
    overwhelm_~_against reservations have_reservation qualm misgiving`,
  dispute: `dispute disagree disagreement quarrel difference_of differences wrangle wrangling feud
    row_over|about|with the_row diplomatic_row rift at_odds at_loggerheads loggerheads friction
    bone_of_contention contention contentious contest contested controversy controversial argue_over
    argument_over haggle haggling bicker bickering squabble squabbling spat standoff stand-off showdown rancor
    rancour rancorous acrimony acrimonious discord clash_over|with_~_over cut_across|against clashing collide
    conflict_with conflicting rival_claim overlapping_claim competing_claim claim_~_by_both irreconcilable
    incompatible mutually_exclusive divergent divergence diverge
    differ_over|on|about|sharply|widely|as_to|in_their not_see_eye_to_eye far_apart wide_apart long_way_apart
    long_way_from gulf_between gap_between wide_gap gap_over|remain apart_on|over disparity feudal_dispute
    trade_accusation trade_barb exchange_of_accusation each_side_~_accuse accuse_each_other accuse_one_another
    blame_each_other blame_one_another point_~_finger unbridgeable struggle_over fight_over battle_over
    cannot_agree not_agree no_common_ground no_consensus no_unity territorial_dispute deep_disagreement
    claims_on fall_out_over`,
  distrust: `distrust distrustful mistrust mistrustful suspicion suspicious suspect wary wariness leery
    skeptical sceptical skepticism scepticism skeptic sceptic doubt doubtful dubious unconvinced not_convinced
    not_trust lack_of_trust lack_of_confidence loss_of_confidence confidence_~_limited little_trust
    little_confidence no_confidence no_trust not_believe disbelief incredulous cynical cynicism
    question_~_motive|credibility|legitimacy|sincerity|wisdom|neutrality|whether call_~_into_question
    credibility_gap bad_faith insincere insincerity not_in_earnest not_serious not_sincere two-faced duplicity
    double_standard biased bias partisan mutual_suspicion unimpressed cannot_be_trusted not_be_trusted
    untrustworthy unreliable about_whether_~_can`,
  demand: `demand insist insistence insistent call_for_~_resignation|withdrawal|removal
    step_down|aside stand_down guarantee demand_guarantee want_guarantee seek_guarantee seek_assurance
    want_assurance hold_out_for stick_to stick_by cling_to adhere_to_~_demand refuse_to_~_unless set_~_condition
    tough_condition tougher_condition concession maximalist bottom_line deal-breaker dealbreaker not_~_without`,
  withdraw: `withdraw withdrawal pull_~_out pull_out quit walk_~_out walkout abandon abandonment renounce
    renunciation renege back_out back_away back_off bow_out drop_out pulled_out take_~_out_of leave_the_treaty
    leave_the_agreement leave_the_bloc leave_the_pact leave_the_talks leave_the_accord leave_the_table
    leave_the_union exit_from terminate termination annul annulment abrogate abrogation rescind revoke
    revocation cancel cancellation call_~_off scrap tear_~_up rip_~_up tear_~_apart denounce_the_treaty
    denounce_the_agreement suspend suspension suspend_~_obligation suspend_~_participation freeze_~_relation
    freeze_~_talk discontinue disengage disengagement retreat_from backtrack backpedal back-pedal
    climb_down_from go_back_on fall_back_on resign resignation break_~_promise|pledge|word|commitment unsign
    opted_to_leave vote_to_leave voted_to_leave secede secession notice_of_termination notice_of_withdrawal
    break_away breakaway walk_away turn_~_back_on roll_~_back rollback unilateral unilaterally`,
  accuse: `accuse accusation allege allegation blame charge_that charges_that complain complaint fraudulent
    decry_~_as describe_~_as_dangerous hold_~_responsible double-dealing provoke provocation provocative`,
  condition: `ultimatum precondition pre-condition prerequisite stipulate stipulation require_that would_only
    will_only only_if only_when only_after only_once only_then only_under only_on_condition on_condition
    on_the_condition condition_for|of|that|on conditional conditional_on  contingent_on hinge_on hinge
    depend_on depend_upon dependent_on subject_to provided_that provided_certain provide_that provided_it
    providing_that as_long_as so_long_as until_~_have|has|is|are|do|does not_until not_before unless must_first
    first_have_to has_to_~_before have_to_~_before must_~_before before_any before_there_can before_it_can
    before_they_can before_talks without_which if_not certain_condition under_certain_condition strings_attached
    with_strings no_deal_without no_talks_without return_for in_exchange_for`,
  await: `await_~_approval|permission|decision|ruling|signature|ratification wait_for|on await need_~_approval
    need_~_consent need_~_permission require_~_approval require_~_ratification require_~_consent
    require_~_majority requires_~_vote require_~_unanimity unanimity must_be_ratified must_be_approved
    have_to_confirm have_to_approve have_to_ratify has_to_approve yet_to_be_ratified`,
  criticise: `decry deplore criticize criticise criticism critical_of lambast lambaste slam castigate censure
    rebuke reproach reprimand attack_~_as assail_~_as fault find_fault fault_~_for lash_out take_~_to_task
    call_~_farce sham farce illegitimate illegitimacy vilify scapegoat disappoint disappointment disappointing
    regret_that regrettable lament bemoan propaganda slander smear insult mock ridicule condemn condemnation
    denounce denunciation inadequate_response label_~_as brand_~_as`,
  deny: `deny denial deny_that disclaim refute rebut protest_against`,
  anger: `resent resentment resentful discontent discontented disaffection disaffected disgruntled grievance
    grumble affront insult_to anger_at anger_over angry enrage infuriate outrage indignation indignant
    displeasure dismay dissatisfaction dissatisfied unhappy_with|about|over frustration_with|over|at backlash
    outcry uproar`,
  tension: `hostility hostile antagonize antagonise sour strained strain_~_relation tense tension bad_blood ill_will
    animosity enmity rivalry recrimination war_of_words tug_of_war tit-for-tat crisis_in_relation sever
    break_off cut_off_relation cool_relation recall_~_ambassador expel_~_diplomat expulsion persona_non_grata`,
  divide: `disunity split split_over|on|between|within|among deeply_divided sharply_divided
    divided_over|on|about|as_to|between remain_divided what_divides division_over|within|among|between|in
    infighting in-fighting factional factionalism fragmented fragmentation schism polarize polarise polarization
    polarisation polarized polarised contradictory contradict rupture breach_between falling-out`,
  unlikely: `pessimistic pessimism pessimist few_expect few_believe few_think little_hope little_expectation
    little_prospect little_chance slim_chance slim dim_prospect bleak improbable unlikely not_likely
    hardly_likely no_prospect`,
  afraid: `fear_that fear_of fearful uneasy unease apprehensive apprehension nervous`,
};
