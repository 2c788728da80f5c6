import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -2.12,
  least: 0.54,
  features: `length 1.49 contrast 0.98 not 0.94 unable 0.88 not-consent 0.83 refuse 0.80 must-before 0.77 divide 0.76
    fail 0.75 unlikely 0.75 impede 0.70 bare-violence 0.70 breach 0.68 criticise 0.68 tension 0.67
    deadlock 0.65 hard 0.61 weak 0.59 wishes-apart 0.53 oppose 0.52 delay 0.50 few 0.48 condition 0.47
    plain 0.47 strain 0.46 repress 0.46 lead&acts 0.46 no-blocking&not-duty 0.44 cost 0.42 await 0.40
    no-blocking&not 0.39 accuse 0.39 harm 0.35 without 0.35 before-blocks&high 0.35 should 0.35 present 0.33
    stance-acts 0.33 lead&not 0.33 several-phrases 0.32 bar 0.32 turns-good 0.32 distrust 0.31 poor 0.30
    fights-peace 0.30 abuse 0.30 no-blocking&contrast 0.30 short 0.30 high 0.29 before-blocks 0.28
    not-yet 0.28 before-blocks&acts 0.28 not-duty 0.28 not&aim 0.28 unrest 0.27 before-blocks&urge 0.27
    phrase 0.27 no-blocking&should 0.27 withdraw 0.27 court 0.26 no-blocking&would 0.26 afraid 0.26
    not&year 0.26 no-blocking&urge 0.26 sanction 0.25 very-short 0.25 plain-main 0.25 slump 0.24
    lead&plain-main 0.24 before-blocks&should 0.23 after-blocks 0.23 no-blocking&remove 0.22
    lead&not-duty 0.22 lose 0.22 lack 0.21 limit-rule 0.21 has-not 0.20 several-families 0.20 not-aim 0.20
    not&tell 0.19 risk 0.18 fight 0.18 threat 0.17 fall 0.17 no-blocking&say 0.17 no-blocking&quotation 0.17
    oblique 0.17 no-blocking&few 0.16 no-blocking&past-perfect 0.16 lead&several-families 0.15 aside 0.15
    aim 0.15 lead&plan 0.14 before-blocks&past-perfect 0.14 no-blocking&has-not 0.14 not&would 0.14
    mishap 0.14 long 0.14 before-blocks&trouble 0.13 only-might 0.13 acts 0.13 before-blocks&must-before 0.12
    not&good 0.12 lead&say 0.11 lead&high 0.11 not&plan 0.11 before-blocks&tell 0.11 demand 0.10
    no-blocking&wishes-apart 0.10 no-blocking&fall 0.10 lead&quotation 0.10 lead&should 0.10 dispute 0.10
    before-blocks&plan 0.10 before-blocks&lead 0.09 no-blocking&remedied 0.08 trouble 0.08
    no-blocking&fights-peace 0.07 no-blocking&plain-main 0.07 before-blocks&good 0.07 no-blocking&tell 0.07
    lead&wishes-apart 0.06 no-blocking&several-families 0.06 before-blocks&plain-main 0.06
    before-blocks&several-families 0.06 before-blocks&accuse 0.05 open 0.05 lead&present -0.05
    lead&would -0.06 before-blocks&remove -0.06 not&acts -0.06 not&several-families -0.06
    before-blocks&quotation -0.06 not&say -0.07 before-blocks&fall -0.07 not&lose -0.08 nobody -0.08
    not&high -0.08 plan -0.09 before-blocks&contrast -0.09 quotation -0.09 before-blocks&no-blocking -0.10
    before-blocks&remedied -0.10 deny -0.10 before-blocks&lose -0.10 lead&year -0.11 no-blocking&present -0.12
    no-blocking&plan -0.12 lead&urge -0.13 lead&tell -0.13 not&urge -0.13 lead&good -0.14 not&trouble -0.14
    main-blocking -0.14 no-blocking&good -0.15 not&past-perfect -0.15 if -0.15 first-person -0.16 lead -0.16
    lead&no-blocking -0.18 not&plain-main -0.20 anger -0.20 not&few -0.20 cut -0.21 untrue -0.22
    only-if-clause -0.26 lead&aim -0.27 before-blocks&not -0.28 earlier -0.29 year -0.32 would -0.32
    remove -0.38 unlikely-true -0.42 once -0.45 past-perfect -0.52 good -0.52 would-have -0.53
    past-aside -0.54 relative -0.56 had-done -0.61 removed -0.64 past -0.66 idle -0.87 question -0.96
    late -1.01 no-blocking -1.16 no-stop -1.34 denied -1.59`,
};

/** Weights of what tells who holds an obstacle, learned there too. */
export const holderWeights = {
  bias: -1.27,
  least: 0.44,
  features: `subject@sanction 1.14 deed-refuse 0.93 subject@cost 0.70 deed-fail 0.69 then-comma 0.68 then-to 0.63
    ruled-describing 0.63 acting@threat 0.62 ruled@threat 0.62 after-start 0.62 deed-accuse 0.62
    by-behind 0.61 deed-oppose 0.60 meant-before 0.58 its-thing 0.57 person-of 0.56 ruled-agent 0.56
    subject@lack 0.55 acting@fight 0.54 after-cause 0.54 after-comma 0.52 behind-by 0.51 then-ed 0.51
    subject@bar 0.51 subject@abuse 0.50 deed-court 0.50 ruled@impede 0.49 ruled-active 0.48
    acting@protest 0.48 ruled@protest 0.48 is-organisation 0.48 subject@risk 0.47 then-helper 0.47
    acting@demand 0.46 subject@strain 0.46 after-mark 0.46 first 0.45 acting@condition 0.45
    after-condition 0.45 acting@bar 0.45 subject@oppose 0.45 meant-among 0.44 genitive-far 0.43
    gap-right-cut-1 0.42 deed-impede 0.42 subject@await 0.40 ruled 0.40 subject@breach 0.40 deed-abuse 0.40
    subject-acts 0.39 acting@harm 0.39 deed-threat 0.38 acting@short 0.37 deed-delay 0.36 acting@refuse 0.36
    then-s 0.35 subject-names 0.34 ruled@fail 0.32 ruled-behind-comma 0.32 clause-same 0.32 then-relative 0.31
    one-of-many 0.31 gap-left-cut-0 0.31 ruled@few 0.28 speaker 0.28 is-state 0.28 says-own 0.28
    gap-left-near-1 0.28 subject@limit-rule 0.28 main-relative 0.27 acting@sanction 0.27 subject 0.26
    acting@tension 0.26 subject@fight 0.26 subject@condition 0.25 behind-from 0.25 subject@fall 0.24
    ruled-acting 0.24 ruled-owner 0.23 gap-right-near-1 0.22 deed-cost 0.22 gap-right-cut-0 0.22
    near-after 0.22 deed-bar 0.21 ruled@sanction 0.21 second 0.21 behind-under 0.21 deed-open 0.21
    subject@impede 0.20 after-by 0.20 deed-plain 0.19 acting@few 0.19 subject@trouble 0.19 main-oblique 0.19
    subject@criticise 0.19 deed-repress 0.18 acting@limit-rule 0.17 gap-left-cut-2 0.17 ruled@dispute 0.17
    deed-poor 0.17 speaker-of-stance 0.17 rank-8 0.17 acting@delay 0.17 rank-3 0.16 subject@withdraw 0.16
    beside 0.16 subject@afraid 0.16 gap-right-near-2 0.16 beside-alone 0.16 ruled@condition 0.16
    gap-right-cut-2 0.16 deed-limit-rule 0.16 ruled@accuse 0.15 meant-alone 0.15 gap-left-cut-1 0.15
    ruled@breach 0.15 deed-short 0.15 deed-withdraw 0.14 deed-weak 0.14 main-unknown 0.14 ruled@harm 0.14
    deed-tension 0.14 its-rulers 0.13 acting@dispute 0.13 genitive-near 0.13 ruled@court 0.13 deed-warn 0.13
    ruled@withdraw 0.12 deed-not-yet 0.12 near-before 0.12 deed-lose 0.12 then-word 0.12 then-ing 0.12
    speaker-of-fact 0.11 acting@lose 0.11 ruled@lose 0.11 says-aside 0.11 deed-protest 0.11 first-subject 0.11
    is-person 0.11 clause-before 0.10 gap-left-near-0 0.10 later 0.10 behind-on 0.10 is-unknown 0.10
    subject@not 0.09 gap-right-near-0 0.09 deed-sanction 0.09 after-prep 0.09 subject@tension 0.09
    ruled@strain 0.08 behind-through 0.08 acting@fall 0.08 subject@anger 0.08 says-other 0.08 then-end 0.07
    then-capital 0.07 ruled@bar 0.07 ruled@risk 0.06 acting@breach 0.06 deed-deny 0.06 deed-harm 0.06
    after-relative 0.06 genitive 0.06 ruled@unable 0.06 ruled@demand 0.06 deed-slump 0.05 then-and 0.05
    notes 0.05 rank-1 -0.05 ruled-maker -0.05 far-after -0.06 subject@deadlock -0.06 ruled@unlikely -0.08
    deed-demand -0.08 acting@trouble -0.08 rank-low -0.08 then-genitive -0.09 subject@harm -0.09
    acting@afraid -0.09 acting@court -0.09 after-time -0.10 subject@few -0.10 then-prep -0.10
    subject@delay -0.10 ruled@trouble -0.11 subject@none -0.11 behind-in -0.11 subject@lose -0.11
    acting@weak -0.11 subject@weak -0.11 acting@cost -0.13 acting@open -0.13 subject@court -0.13
    after-to -0.13 main-names -0.14 in-aside -0.14 after-number -0.14 after-word -0.14 acting@damage -0.15
    behind-between -0.15 behind-for -0.15 after-that -0.16 subject@deny -0.16 subject@slump -0.17
    deed-damage -0.17 acting@divide -0.17 one-of-two -0.17 deed-lack -0.18 only -0.18 subject@distrust -0.18
    no-subject -0.19 deed-cut -0.19 subject@unrest -0.19 acting@poor -0.19 subject@mishap -0.20
    subject@accuse -0.20 acting@accuse -0.20 behind-over -0.21 deed-dispute -0.22 behind-to -0.22
    ruled@cost -0.22 behind-among -0.22 ruled@await -0.22 deed-risk -0.25 ruled@damage -0.25 subject@cut -0.25
    subject@hard -0.25 acting@deadlock -0.26 acting@slump -0.26 far-before -0.26 ruled@refuse -0.27
    deed-unlikely -0.27 behind-at -0.27 subject@threat -0.28 deed-await -0.28 acting@lack -0.29
    acting@unlikely -0.29 fears -0.29 acting@not-yet -0.30 says-end -0.30 subject@protest -0.31
    acting@impede -0.31 acting@risk -0.31 ruled@not-yet -0.32 ruled@deadlock -0.32 after-and -0.32
    subject@unable -0.32 subject@unlikely -0.34 says-behind -0.35 acting@oppose -0.36 many-parties -0.36
    is-public -0.36 main-acts -0.36 acting@distrust -0.37 ruled@distrust -0.37 wishes -0.38
    subject-passive -0.39 acting@unable -0.39 acting@criticise -0.40 ruled@criticise -0.40 by-before -0.40
    is-framework -0.41 subject@fail -0.43 subject@damage -0.44 behind-against -0.45 there-is -0.45
    subject-relative -0.45 ruled@repress -0.46 ruled@not -0.46 person-alone -0.46 deed-unable -0.47
    its-others -0.47 acting@warn -0.47 ruled@warn -0.47 deed-anger -0.48 subject@open -0.48 deed-mishap -0.48
    ruled@lack -0.49 deed-trouble -0.50 acting -0.54 subject@dispute -0.56 deed-condition -0.56
    subject@short -0.57 subject@warn -0.57 deed-criticise -0.63 after-contrast -0.68 of-both -0.68
    behind-with -0.77 subject@not-yet -0.78 acting@await -0.81 gap-left-near-2 -0.85 done-to -0.86 group -0.88
    then-mark -1.09 part-of-it -1.25`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias 0.10 share-of-domestic-politics 2.28 domestic-politics 1.31 share-of-legal 1.27 oppose 0.88 refuse 0.60
    demand 0.59 fall 0.53 names-person 0.38 deny 0.33 names-public 0.33 legal 0.32 slump 0.30
    names-organisation 0.30 await 0.28 unrest 0.28 not-yet 0.27 trouble 0.27 weak 0.25 divide 0.25
    withdraw 0.24 distrust 0.20 fight 0.20 diplomatic 0.19 impede 0.16 names-nobody 0.15 hard 0.15
    share-of-economic 0.15 court 0.13 share-of-technical 0.13 open 0.10 tension 0.09 anger 0.07 delay 0.06
    economic 0.06 protest 0.06 abuse -0.06 bar -0.06 limit-rule -0.06 condition -0.07 share-of-history -0.08
    fail -0.08 unlikely -0.08 technical -0.09 share-of-military -0.11 damage -0.14 mishap -0.17 risk -0.18
    cut -0.21 accuse -0.23 military -0.24 names-framework -0.24 strain -0.25 names-state -0.28 criticise -0.31
    lack -0.32 unable -0.38 breach -0.40 sanction -0.41 poor -0.41 harm -0.51 deadlock -0.53
    share-of-diplomatic -0.56 names-states -0.57`,
  history: `bias -1.15 share-of-history 3.26 history 1.68 mishap 0.62 strain 0.57 economic 0.36 share-of-diplomatic 0.35 fight 0.34
    diplomatic 0.33 dispute 0.32 distrust 0.30 accuse 0.22 limit-rule 0.21 short 0.20 names-states 0.17
    names-state 0.13 share-of-legal 0.12 cut 0.08 harm 0.05 military -0.05 lose -0.06 fail -0.06
    share-of-domestic-politics -0.06 lack -0.06 poor -0.06 court -0.07 slump -0.07 impede -0.07 threat -0.08
    legal -0.09 share-of-military -0.09 open -0.09 sanction -0.10 hard -0.10 fall -0.10 demand -0.13
    trouble -0.13 oppose -0.13 deadlock -0.14 names-framework -0.15 repress -0.16 bar -0.17 names-nobody -0.18
    withdraw -0.19 names-person -0.20 names-public -0.21 delay -0.22 not-yet -0.22 condition -0.23
    unable -0.25 refuse -0.44 names-organisation -0.53 share-of-economic -0.59 share-of-technical -0.94`,
  diplomatic: `bias 0.75 share-of-diplomatic 3.59 names-state 0.69 diplomatic 0.66 share-of-economic 0.60 refuse 0.57 mishap 0.42
    names-person 0.34 names-states 0.34 protest 0.28 share-of-technical 0.27 names-framework 0.26 poor 0.23
    withdraw 0.23 tension 0.22 deadlock 0.21 repress 0.20 dispute 0.20 limit-rule 0.19 warn 0.18 impede 0.17
    share-of-military 0.17 damage 0.13 accuse 0.12 criticise 0.11 fail 0.10 court 0.09 breach 0.07 demand 0.06
    military -0.06 cost -0.06 deny -0.07 unrest -0.07 cut -0.07 sanction -0.09 delay -0.10 trouble -0.11
    open -0.11 share-of-domestic-politics -0.12 share-of-history -0.13 harm -0.13 legal -0.13 slump -0.16
    distrust -0.16 abuse -0.17 technical -0.24 history -0.28 economic -0.31 lose -0.31 await -0.33
    names-nobody -0.35 bar -0.36 strain -0.38 weak -0.40 hard -0.41 fight -0.42 short -0.50 fall -0.57
    share-of-legal -0.68`,
  legal: `bias 0.05 share-of-legal 2.75 legal 1.37 bar 0.97 share-of-economic 0.68 share-of-technical 0.67 sanction 0.57
    withdraw 0.51 names-nobody 0.49 court 0.47 names-organisation 0.43 domestic-politics 0.39 breach 0.34
    repress 0.32 diplomatic 0.31 accuse 0.30 names-framework 0.26 names-states 0.25 await 0.24 dispute 0.24
    limit-rule 0.23 criticise 0.22 names-person 0.15 condition 0.15 strain 0.14 unable 0.11 harm 0.10
    not-yet 0.09 technical 0.07 afraid -0.06 lose -0.07 fall -0.08 cut -0.09 names-state -0.10 unrest -0.12
    damage -0.14 weak -0.15 abuse -0.16 military -0.17 slump -0.17 share-of-history -0.18 hard -0.18
    unlikely -0.19 names-public -0.21 trouble -0.21 threat -0.23 fight -0.23 short -0.24 tension -0.25
    oppose -0.26 distrust -0.30 history -0.32 cost -0.40 share-of-military -0.40 warn -0.41 mishap -0.44
    share-of-diplomatic -0.49 impede -0.54`,
  technical: `bias 0.60 share-of-technical 2.24 technical 1.00 share-of-domestic-politics 0.99 share-of-economic 0.71 lack 0.64
    abuse 0.58 short 0.58 weak 0.57 fail 0.52 hard 0.44 unable 0.36 trouble 0.34 poor 0.24 await 0.23
    not-yet 0.14 slump 0.13 risk 0.11 fall 0.11 open 0.11 harm 0.10 impede 0.09 mishap -0.05 afraid -0.07
    cost -0.08 cut -0.08 share-of-history -0.09 unrest -0.10 criticise -0.11 limit-rule -0.11 deny -0.12
    share-of-diplomatic -0.14 accuse -0.14 breach -0.16 condition -0.16 damage -0.17 unlikely -0.17
    divide -0.17 legal -0.17 diplomatic -0.17 court -0.18 threat -0.18 strain -0.18 warn -0.18
    share-of-legal -0.20 protest -0.21 names-organisation -0.22 tension -0.24 names-nobody -0.25
    economic -0.26 deadlock -0.27 fight -0.28 names-states -0.32 repress -0.33 names-person -0.34
    names-state -0.44 oppose -0.46 names-framework -0.47 names-public -0.47 sanction -0.48 bar -0.51
    demand -0.56 dispute -0.64 withdraw -0.75 refuse -0.85`,
  military: `bias -0.54 share-of-military 3.70 military 1.82 share-of-technical 0.75 breach 0.52 harm 0.50 tension 0.47 damage 0.39
    deadlock 0.36 threat 0.30 fight 0.30 demand 0.28 share-of-diplomatic 0.27 criticise 0.26 afraid 0.25
    lose 0.25 cost 0.24 names-organisation 0.22 impede 0.22 unlikely 0.21 oppose 0.18 repress 0.16
    share-of-history 0.16 names-public 0.13 unable 0.12 unrest 0.12 limit-rule 0.11 open 0.09 risk 0.09
    warn 0.09 technical 0.07 sanction 0.07 fall 0.05 poor -0.07 names-state -0.09 fail -0.10 diplomatic -0.10
    await -0.11 short -0.12 condition -0.12 deny -0.12 names-framework -0.14 protest -0.15 court -0.15
    strain -0.15 names-nobody -0.15 names-states -0.17 economic -0.17 abuse -0.20 distrust -0.20 slump -0.22
    legal -0.24 history -0.25 mishap -0.25 accuse -0.25 withdraw -0.28 hard -0.34 lack -0.34 dispute -0.34
    names-person -0.35 domestic-politics -0.38 share-of-domestic-politics -0.38 not-yet -0.43
    share-of-legal -0.62 share-of-economic -1.31`,
  economic: `bias -0.07 share-of-economic 2.76 economic 1.27 names-framework 0.47 sanction 0.44 hard 0.43 names-public 0.40
    condition 0.39 warn 0.37 cut 0.36 share-of-legal 0.36 cost 0.34 deadlock 0.32 names-states 0.29
    names-nobody 0.29 dispute 0.26 withdraw 0.25 strain 0.24 share-of-domestic-politics 0.23 delay 0.23
    threat 0.21 lose 0.18 slump 0.18 not-yet 0.17 unlikely 0.16 technical 0.16 distrust 0.15 history 0.14
    refuse 0.12 poor 0.12 fight 0.10 names-state 0.09 protest 0.08 bar 0.08 short 0.08 lack 0.06 unable 0.06
    share-of-history 0.05 legal -0.06 open -0.08 unrest -0.08 afraid -0.10 harm -0.11 damage -0.12
    mishap -0.12 share-of-technical -0.12 criticise -0.13 trouble -0.15 repress -0.18 names-organisation -0.20
    diplomatic -0.20 demand -0.22 oppose -0.23 tension -0.25 domestic-politics -0.27 weak -0.28 military -0.28
    court -0.31 share-of-military -0.31 fail -0.33 await -0.33 breach -0.34 limit-rule -0.57`,
};
