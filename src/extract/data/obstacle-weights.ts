import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.95,
  least: 0.5,
  features: `length 1.32 not-consent 1.05 contrast 0.92 unable 0.90 not 0.84 tension 0.77 unlikely 0.75 fail 0.74
    divide 0.72 refuse 0.70 impede 0.69 must-before 0.68 deadlock 0.65 bare-violence 0.60 breach 0.57
    oppose 0.55 hard 0.53 criticise 0.52 bar 0.51 condition 0.50 cost 0.47 wishes-apart 0.46 delay 0.46
    plain 0.44 no-blocking&not-duty 0.41 lead&acts 0.40 repress 0.39 present 0.39 weak 0.38 await 0.36
    few 0.36 accuse 0.36 strain 0.36 distrust 0.36 slump 0.35 should 0.33 sanction 0.33 several-phrases 0.33
    no-blocking&not 0.33 not-yet 0.32 poor 0.31 before-blocks 0.30 before-blocks&high 0.30 high 0.30
    stance-acts 0.30 withdraw 0.29 fights-peace 0.29 without 0.29 lead&not 0.29 before-blocks&acts 0.28
    abuse 0.27 phrase 0.27 short 0.27 turns-good 0.27 before-blocks&urge 0.26 very-short 0.26 court 0.26
    no-blocking&would 0.26 acts 0.24 not-aim 0.24 after-blocks 0.24 limit-rule 0.23 fight 0.23 not&year 0.23
    no-blocking&should 0.23 no-blocking&contrast 0.22 before-blocks&should 0.21 no-blocking&remove 0.21
    harm 0.20 afraid 0.20 no-blocking&urge 0.20 plain-main 0.19 not&aim 0.19 lead&plain-main 0.19 mishap 0.19
    not-duty 0.18 lead&not-duty 0.17 lead&several-families 0.17 threat 0.17 not&tell 0.15
    before-blocks&past-perfect 0.14 trouble 0.14 urge 0.14 no-blocking&past-perfect 0.13 lead&plan 0.12
    oblique 0.12 not&plan 0.12 before-blocks&trouble 0.12 no-blocking&has-not 0.11 risk 0.11
    before-blocks&must-before 0.11 no-blocking&say 0.11 lead&say 0.11 no-blocking&quotation 0.11 has-not 0.10
    not&would 0.10 before-blocks&lead 0.09 open 0.09 lead&should 0.09 no-blocking&wishes-apart 0.09
    no-blocking&aim 0.09 aside 0.09 before-blocks&several-families 0.09 no-blocking&few 0.09 lead&high 0.08
    not&good 0.08 before-blocks&plan 0.08 lead&quotation 0.08 no-blocking&fall 0.08 before-blocks&say 0.08
    only-might 0.07 no-blocking&remedied 0.07 protest 0.07 no-blocking&tell 0.07 aim 0.06
    no-blocking&plain-main 0.06 dispute 0.06 before-blocks&plain-main 0.06 before-blocks&tell 0.06 lack 0.06
    before-blocks&accuse 0.06 lead&wishes-apart 0.05 demand 0.05 no-blocking&fights-peace 0.05 warn -0.05
    lead&fall -0.05 before-blocks&contrast -0.06 lead&would -0.06 before-blocks&remove -0.06 tell -0.07
    before-blocks&fall -0.07 not&lose -0.08 not&high -0.08 not&say -0.08 lead&urge -0.09
    before-blocks&lose -0.09 cut -0.09 no-blocking&present -0.09 before-blocks&quotation -0.09 say -0.10
    before-blocks&no-blocking -0.10 before-blocks&remedied -0.11 deny -0.11 not&urge -0.11 damage -0.11
    not&trouble -0.12 no-blocking&good -0.13 not&plain-main -0.14 lead&year -0.15 lead&tell -0.15
    no-blocking&plan -0.15 not&few -0.15 lead&good -0.15 main-blocking -0.16 not&past-perfect -0.17
    anger -0.17 lead&no-blocking -0.19 if -0.19 lead&aim -0.20 quotation -0.21 only-if-clause -0.21
    untrue -0.21 lead -0.21 plan -0.22 remove -0.23 before-blocks&not -0.27 year -0.35 would -0.36 once -0.38
    earlier -0.39 unlikely-true -0.42 relative -0.45 would-have -0.45 past-aside -0.52 past-perfect -0.54
    idle -0.60 past -0.61 good -0.61 had-done -0.64 removed -0.64 question -0.91 no-blocking -1.00 late -1.44
    no-stop -1.55 denied -1.60`,
};

/** Weights of what tells who holds an obstacle, learned there too. */
export const holderWeights = {
  bias: -1.31,
  least: 0.54,
  features: `ruled-agent 1.08 ruled 0.57 meant-before 0.47 meant-alone 0.46 acting@refuse 0.45 ruled-active 0.44
    ruled@refuse 0.43 is-state 0.41 first-subject 0.41 subject@fight 0.41 acting@delay 0.40 ruled-owner 0.39
    speaker 0.39 behind-by 0.37 beside-alone 0.36 subject@deadlock 0.35 speaker-of-fact 0.34
    ruled@withdraw 0.32 rank-8 0.31 ruled@oppose 0.31 subject@oppose 0.30 first 0.30 subject@bar 0.29
    acting@condition 0.28 subject-names 0.28 subject@short 0.27 acting@tension 0.27 acting@short 0.27
    is-organisation 0.26 subject 0.25 acting@threat 0.25 ruled@threat 0.25 genitive 0.25 clause-same 0.23
    subject@sanction 0.21 only 0.20 acting@protest 0.20 ruled@protest 0.20 subject@accuse 0.19
    acting@demand 0.19 near-before 0.19 person-of 0.19 acting@damage 0.19 subject@lack 0.18 ruled@unable 0.18
    acting@harm 0.18 acting@lack 0.18 subject@court 0.17 subject-acts 0.16 subject@breach 0.16
    clause-before 0.15 ruled@delay 0.15 acting@oppose 0.14 subject@tension 0.14 subject@trouble 0.14
    subject-passive 0.13 ruled-describing 0.13 genitive-far 0.13 is-person 0.12 subject@abuse 0.11
    subject@risk 0.11 ruled-behind-comma 0.11 acting@bar 0.11 subject@none 0.10 ruled@demand 0.09
    subject@strain 0.09 acting@breach 0.09 acting@not 0.08 subject@dispute 0.08 ruled@breach 0.08
    subject@cut 0.08 behind-for 0.07 acting@fight 0.07 subject@delay 0.07 acting@court 0.07 ruled@court 0.07
    acting@abuse 0.07 ruled@abuse 0.07 behind-over 0.07 ruled@impede 0.07 rank-3 0.06 subject@condition 0.06
    ruled@dispute 0.06 rank-1 0.06 ruled@accuse 0.06 subject@limit-rule 0.06 speaker-of-stance 0.06
    ruled@strain 0.05 is-unknown 0.05 behind-at -0.05 behind-among -0.05 near-after -0.06 person-alone -0.06
    second -0.07 subject@damage -0.08 ruled@condition -0.08 subject@threat -0.08 one-of-two -0.10
    acting@risk -0.10 acting@fail -0.10 ruled-acting -0.11 acting@limit-rule -0.11 subject@demand -0.11
    ruled@bar -0.12 one-of-many -0.12 acting@slump -0.12 is-public -0.13 ruled@fail -0.13 subject@few -0.13
    subject-oblique -0.13 subject@protest -0.14 acting@poor -0.15 rank-low -0.15 subject@repress -0.15
    acting@dispute -0.15 ruled@lack -0.15 behind-against -0.15 later -0.15 acting@distrust -0.16
    ruled@distrust -0.16 acting@criticise -0.17 ruled@criticise -0.17 subject@criticise -0.17
    acting@open -0.17 ruled@open -0.17 acting@unlikely -0.17 acting@divide -0.18 subject@unable -0.18
    acting@await -0.19 acting -0.19 acting@warn -0.19 ruled@warn -0.19 subject@not -0.19 acting@not-yet -0.20
    ruled@deadlock -0.22 ruled@limit-rule -0.22 behind-between -0.25 subject@warn -0.25 subject@open -0.26
    far-after -0.26 subject@distrust -0.26 behind-under -0.29 acting@repress -0.29 within -0.29
    subject@refuse -0.30 acting@impede -0.30 subject@divide -0.32 subject@unlikely -0.32 ruled@cost -0.34
    subject@fail -0.35 acting@deadlock -0.36 ruled@not-yet -0.38 is-framework -0.43 behind-in -0.43
    group -0.46 behind-with -0.46 acting@cost -0.47 behind-to -0.54 acting@unable -0.58`,
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
