/**
 * Words by which a text says that something stands in the way: a course of things, a rule, a
 * shortage, violence; by family, written by us from general knowledge. The notation is that of
 * `obstacle-stances.ts`.
 */
export const obstacleEvents: Readonly<Record<string, string>> = {
  deadlock: `deadlock deadlocked impasse stalemate gridlock gridlocked standstill stand_still logjam limbo
    stuck mired bogged_down bog_down get_bogged_down stall stalled falter founder.v flounder unravel derail
    derailed collapse break_~_down breakdown fall_apart fall_through run_aground run_into_the_sand
    ground_to_a_halt grind_to_a_halt come_to_a_halt come_to_nothing came_to_nothing come_to_naught lead_nowhere
    led_nowhere get_nowhere got_nowhere go_nowhere hit_a_wall hit_a_snag snag hit_~_trouble on_the_rocks
    in_tatters in_disarray in_ruins unstuck inconclusive inconclusively without_result without_agreement
    without_a_deal without_a_breakthrough without_progress without_success without_accord without_resolution
    without_~_solution end_~_without ended_~_without fruitless no_end_in_sight no_solution no_breakthrough
    no_progress no_agreement no_deal no_accord no_settlement no_sign_of little_progress little_headway
    no_headway little_movement slow_progress progress_~_slow slow-moving little_closer no_closer no_nearer
    still_far_from far_from_~_agreement far_from_over far_off remain_elusive elusive elude moribund lifeless
    dormant defunct dead_letter dead-end dead_end cul-de-sac premature_end cut_short end_prematurely
    break_up_without hang_by_a_thread fizzle peter_out run_out_of_steam lose_momentum lost_momentum lose_steam
    drag_on dragged_on protracted drawn-out long-running long-stalled long-delayed hold_~_up`,
  fail: `fail failure failed unsuccessful unsuccessfully in_vain vain_attempt vainly fall_short fell_short
    fallen_short short_of miss_~_deadline|target|goal missed_deadline neglect neglected mismanage mismanagement
    incompetence incompetent botch botched bungle fiasco debacle flop come_up_short ineffective ineffectual
    inefficient inefficiency not_work did_not_work not_enough too_little too_late too_few not_sufficient
    insufficient insufficiently inadequate inadequately inadequacy nothing_came_of to_no_avail no_avail
    of_no_use useless backfire misfire misjudge miscalculate miscalculation slow_to not_quick not_ask_for
    not_understand not_know unaware not_comply not_respond no_response no_reply no_answer
    without_success struggle_to struggle_with hard_put hard-pressed`,
  delay: `delay delayed postpone postponement put_~_off adjourn_without|indefinitely|until|sine|amid|after|again|over adjourned_without|indefinitely|until|sine|amid|after|again|over talks|negotiations|hearing|trial|vote|debate|session_~_adjourned defer deferral deferment
    slow_~_down slow slowdown slowness sluggish backlog overdue belated belatedly late behind_schedule
    later_than_planned later_than_expected shelve mothball freeze frozen on_hold on_ice put_~_on_hold
    put_~_on_ice hold_~_off interrupt interruption disrupt disruption halt call_a_halt bring_~_to_a_halt pause
    paused lag lagging time-consuming long_wait queue wait_until wait_for_years months_away years_away
    years_of_delay take_years take_decades bureaucratic bureaucracy red_tape cumbersome paperwork congested
    congestion bottleneck moratorium stop_work stoppage shutdown shut_down close_down closure  halted
    stopped rerun sidetrack`,
  impede: `hinder negative_effect adverse_effect side_effect repercussion knock-on hindrance hamper impede impediment obstruct obstruction block.v blockade prevent preclude
    thwart stymie frustrate undermine jeopardize jeopardise jeopardy imperil endanger complicate complication
    constrain constraint stand_in_the_way stand_~_way get_in_the_way in_the_way_of obstacle barrier hurdle
    stumbling_block stumbling-block sticking_point sticking-point setback set_~_back hold_~_back deter deterrent
    stifle handicap hobble cripple sabotage scuttle torpedo mar marred threaten_to_~_derail cast_~_doubt
    cast_a_shadow overshadow cloud dampen damp discourage dissuade inhibit restrain curb curtail stunt choke
    strangle suffocate paralyze paralyse paralysis encumber saddle bind_~_hand tie_~_hand shackle marginalize
    marginalise shut_~_out leave_~_out lock_~_out keep_~_out keep_~_from stop_~_from bar_~_from
    make_~_impossible make_~_harder|difficult|unlikely harder_to harder_for put_~_at_risk at_risk put_~_in_doubt
    put_~_in_jeopardy in_doubt in_question in_peril put_~_to_the_test hollow_~_out counterproductive
    counter-productive roadblock road_block choke_point bulwark wall_of minefield headwind drawback downside
    disincentive detriment detrimental harm_~_chance damage_~_prospect damage_relation hurt_~_chance tarnish
    spark_~_opposition foil snarl entangle hamstring hamstrung undercut subvert subversion disable confine
    restrict`,
  bar: `ban bar.v prohibit prohibition forbid forbidden outlaw illegal illegally illegality unlawful unlawfully
    unconstitutional unconstitutionality injunction restraining_order strike_down struck_down overturn overrule
    quash nullify invalidate invalid void.v null_and_void disqualify disqualification ineligible ineligibility
    inadmissible disallow not_allow not_allowed not_permit not_permitted may_not must_not no_legal_basis
    no_right_to have_no_right no_jurisdiction beyond_~_jurisdiction impunity immunity curfew state_of_emergency
    martial_law import_ban travel_ban visa_ban visa_restriction revoke_~_licence|license loss_of_license
    legal_obstacle statute_of_limitation no_appeal appeal_against shut_out_of nationalize nationalise deport
    deportation extradite refused_visa rule_that ruled_that_~_not rule_~_illegal requires_by_law supermajority
    two-thirds quorum filibuster no_legal standing_to_sue lock-up regulation_require unenforceable
    filibustered`,
  breach: `breach violate violation infringe infringement contravene contravention noncompliance
    non-compliance noncompliant non-compliant non-observance not_comply fail_to_comply break_~_law
    break_~_agreement break_~_treaty break_~_truce break_~_ceasefire break_~_cease-fire break_~_rule
    broken_promise act_against in_defiance_of in_violation in_contravention in_breach illegal_occupation
    incursion intrusion trespass encroach encroachment annex.v annexation occupy occupation invade invasion
    default_on default circumvent evade evasion contempt`,
  court: `sue go|gone|went_before_the_court|court|judge|tribunal recount rerun challenge_~_result|outcome|verdict lawsuit suit litigation litigate go_to_court gone_to_court take_~_to_court legal_challenge
    court_challenge legal_action legal_battle legal_fight challenge_~_court challenge_~_law appeal_to_the_court
    appeal_~_ruling appeal_~_verdict appeal_~_decision indict indictment indicted prosecute prosecution
    charge_~_with charges_against charged_with arrest_warrant warrant convict conviction sentence_to acquit
    petition plaintiff contest_~_result|outcome|election|vote ask_~_overturn claim_against complaint_with
    arbitration tribunal impeach impeachment inquiry_into investigation_into probe_into under_investigation
    unconstitutional`,
  fight: `fight fighting battle clash shell shelling offensive bombard bombardment raid ambush skirmish combat
    warfare at_war war hostilities siege besiege overrun invade invasion incursion open_fire exchange_of_fire
    traded_fire ethnic_cleansing bloodshed landmine land_mine sea_mine naval_mine mines_laid harass harassment`,
  threat: `threaten threat menace vow retaliate retaliation retaliatory reprisal countermeasure ultimatum
    saber-rattling sabre-rattling brinkmanship intimidate intimidation coerce coercion blackmail escalate deploy
    further_step respond_with_force hit_back strike_back take_~_step_in_response fight_on fight_back
    carry_on_~_fight resume_~_fighting mobilize_troops mass_troops`,
  protest: `protest protester protestor demonstrate_against demonstration demonstrator rally_against rallied
    strike.n striker walk_off sit-in picket take_to_the_street took_to_the_street street_protest riot unrest
    hunger_strike civil_disobedience disturbance upheaval boo heckle jeer`,
  repress: `held_for|at|in_custody in_custody into_custody behind_bars under_guard under_arrest arrest detain detention detainee imprison imprisonment jail prison crackdown crack_down repress
    repression repressive oppress oppression oppressive censor censorship muzzle silence gag persecute purge
    exile house_arrest political_prisoner expel expulsion evict eviction displace displacement disappear
    authoritarian authoritarianism dictatorship autocratic rule_by_decree third_term dissolve_parliament
    dissolution harass intimidate clamp_down clampdown police_raid searched suppress suppression disperse
    tear_gas water_cannon`,
  lose: `lose lost loss_of defeat defeated be_beaten lapse lapsed expire let_~_lapse no_match_for go_wrong
    went_wrong`,
  unable: `unable inability incapable could_not cannot can_not could_never can_no_longer no_longer_able
    not_able powerless helpless impotent impossible impossibility`,
  "not-yet": `yet_to have_yet_to has_yet_to never_signed never_ratified never_been never_took_effect still_not
    not_yet still_missing still_lack still_waiting still_no has_still_not unmet unfulfilled unfinished
    incomplete unimplemented unenforced unratified unsigned unanswered unpaid not_met not_implemented
    not_honored not_honoured not_kept not_fulfilled not_carried_out not_delivered not_materialize
    not_materialise not_come_about not_happen`,
  strain: `strain_on stretch_~_thin overstretch overstretched overwhelm overwhelmed overload overburden swamp
    poison spoil spoiler erode erosion dilute water_~_down gut eviscerate weigh_on|against worsen inflame
    escalate escalation deteriorate deterioration aggravate exacerbate stoke upset burden weaken under_strain
    under_threat weakness flaw flawed defect defective loophole deficiency shortcoming pitfall isolation isolate
    exclusion exclude trap.n trapped stranded`,
  sanction: `embargo sanction asset_freeze freeze_~_asset assets_~_frozen no-fly penalty penalize penalise
    punish punishment fine.n punitive designate designation blacklist black_list blocklist terror_list watch_list
    confiscate confiscation seize_~_asset impound expropriate expropriation`,
  "limit-rule": `requirement quota tariff duty_on levy surcharge export_control ceiling cap_on capped restriction
    restrictive term_limit constitutional_limit statutory license_required exempt binding_on not_binding
    nonbinding non-binding mandate_expire mandate_end takes_effect_once legally_bound`,
  abuse: `tamper forge forgery falsify falsified stuff_~_ballot ballot-stuffing vote-buying vote_buying doctored fraud fraudulently vote_rigging rig rigging rigged irregularity manipulate manipulation corrupt
    corruption bribery bribe embezzle embezzlement abuse misuse misappropriate nepotism cronyism discrimination
    discriminate persecute persecution torture atrocity war_crime smuggle smuggling cheat cheating`,
  harm: `bomb bombing airstrike air_strike rocket_attack|fire|launcher|strike mortar kill killing massacre slaughter assassinate
    assassination murder abduct abduction kidnap kidnapping hostage explode explosion blast suicide_bomb terror
    terrorism terrorist piracy pirate loot looting arson torch rampage gunfire fire_on attack assault militant
    gunman insurgent militia seize capture`,
  unrest: `unrest riot rioting turmoil chaos instability insecurity lawlessness violence violent coup mutiny
    uprising rebellion insurgency`,
  risk: `danger dangerous_for hazard risk risky at_stake put_~_in_danger loom looming peril consequences`,
  warn: `warn warning brace_for on_alert high_alert`,
};
