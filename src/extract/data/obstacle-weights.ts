import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.99,
  least: 0.5,
  features: `length 1.41 not-consent 1.05 contrast 0.93 unable 0.93 not 0.80 impede 0.78 tension 0.76 unlikely 0.75
    refuse 0.75 divide 0.72 must-before 0.69 fail 0.65 deadlock 0.65 bare-violence 0.62 breach 0.60 cost 0.58
    oppose 0.54 condition 0.54 bar 0.53 criticise 0.52 hard 0.52 delay 0.48 wishes-apart 0.46
    no-blocking&not-duty 0.41 lead&acts 0.41 plain 0.40 present 0.39 await 0.38 accuse 0.37 strain 0.37
    withdraw 0.37 weak 0.36 not-yet 0.36 distrust 0.35 few 0.35 sanction 0.34 slump 0.34 repress 0.33
    no-blocking&not 0.33 should 0.33 stance-acts 0.33 before-blocks 0.32 before-blocks&high 0.30 without 0.30
    lead&not 0.28 high 0.28 fights-peace 0.28 court 0.28 before-blocks&acts 0.28 short 0.27 poor 0.27
    not-aim 0.27 abuse 0.27 turns-good 0.27 before-blocks&urge 0.26 acts 0.26 no-blocking&would 0.26
    after-blocks 0.25 fight 0.25 no-blocking&remove 0.23 no-blocking&should 0.23 not&year 0.22 very-short 0.22
    limit-rule 0.22 no-blocking&contrast 0.21 harm 0.20 before-blocks&should 0.20 not&aim 0.20
    lead&plain-main 0.19 not-duty 0.19 no-blocking&urge 0.19 mishap 0.19 afraid 0.18
    lead&several-families 0.17 urge 0.17 threat 0.16 lead&not-duty 0.16 plain-main 0.15
    before-blocks&past-perfect 0.15 not&tell 0.15 no-blocking&say 0.14 no-blocking&past-perfect 0.13 open 0.12
    before-blocks&trouble 0.12 oblique 0.12 long 0.11 lead&say 0.11 before-blocks&must-before 0.11
    no-blocking&quotation 0.11 lead&plan 0.11 not&plan 0.11 no-blocking&has-not 0.11 not&would 0.10 lack 0.10
    before-blocks&several-families 0.10 trouble 0.09 before-blocks&plan 0.09 not&good 0.09 has-not 0.09
    no-blocking&wishes-apart 0.09 lead&quotation 0.09 lead&should 0.09 risk 0.09 dispute 0.09 aim 0.08
    before-blocks&lead 0.08 no-blocking&few 0.08 no-blocking&fall 0.08 before-blocks&plain-main 0.07
    before-blocks&say 0.07 no-blocking&aim 0.07 lead&high 0.07 no-blocking&plain-main 0.07
    before-blocks&tell 0.07 no-blocking&remedied 0.07 only-might 0.06 several-families 0.06
    before-blocks&accuse 0.05 lead&wishes-apart 0.05 not&accuse 0.05 lead&few 0.05
    no-blocking&fights-peace 0.05 lead&fall -0.05 tell -0.06 nobody -0.06 before-blocks&fall -0.06
    before-blocks&remove -0.07 not&high -0.07 lead&remove -0.07 not&lose -0.08 before-blocks&lose -0.09
    before-blocks&quotation -0.09 not&say -0.09 lead&urge -0.09 say -0.10 damage -0.10
    before-blocks&remedied -0.11 before-blocks&no-blocking -0.11 not&trouble -0.11 no-blocking&present -0.12
    cut -0.12 not&urge -0.12 deny -0.13 lead&tell -0.14 lead&good -0.14 not&few -0.14 no-blocking&good -0.14
    not&plain-main -0.14 lead&year -0.14 if -0.15 no-blocking&plan -0.15 main-blocking -0.16
    lead&no-blocking -0.16 quotation -0.18 plan -0.18 not&past-perfect -0.18 untrue -0.18 anger -0.19
    lead -0.21 lead&aim -0.21 remove -0.25 before-blocks&not -0.26 only-if-clause -0.31 would -0.34 once -0.35
    year -0.36 earlier -0.40 unlikely-true -0.44 would-have -0.44 relative -0.47 past-aside -0.53 past -0.57
    past-perfect -0.57 idle -0.58 good -0.58 removed -0.64 had-done -0.67 question -0.89 no-blocking -1.04
    late -1.42 no-stop -1.58 denied -1.60`,
};

/** Weights of what tells who holds an obstacle, learned there too. */
export const holderWeights = {
  bias: -1.36,
  least: 0.54,
  features: `ruled-agent 1.07 ruled 0.53 meant-before 0.49 meant-alone 0.48 beside-alone 0.47 acting@refuse 0.44
    is-state 0.44 ruled-active 0.44 behind-by 0.42 subject@cost 0.41 subject@fight 0.40 first-subject 0.40
    acting@delay 0.39 speaker 0.37 speaker-of-fact 0.37 ruled-owner 0.36 ruled@refuse 0.34 first 0.31
    rank-8 0.31 subject@bar 0.31 ruled@oppose 0.30 subject@oppose 0.30 subject@short 0.28 subject-names 0.28
    is-organisation 0.27 acting@tension 0.27 acting@short 0.26 acting@threat 0.26 ruled@threat 0.26
    genitive 0.24 acting@condition 0.24 clause-same 0.24 subject 0.23 ruled@withdraw 0.22
    subject@sanction 0.21 ruled@unable 0.20 only 0.20 acting@protest 0.20 ruled@protest 0.20 subject-acts 0.20
    subject@accuse 0.20 acting@demand 0.20 person-of 0.19 acting@damage 0.19 ruled-describing 0.18
    near-before 0.18 acting@harm 0.17 clause-before 0.17 subject@court 0.16 beside 0.15 genitive-far 0.15
    ruled@delay 0.15 subject@tension 0.14 subject@trouble 0.14 ruled@breach 0.13 acting@oppose 0.13
    is-person 0.13 subject@lack 0.13 subject@none 0.12 subject@breach 0.12 subject@risk 0.11 acting@not 0.11
    subject-passive 0.10 ruled@demand 0.10 subject@delay 0.10 subject@deadlock 0.09 subject@strain 0.09
    subject@dispute 0.09 subject@cut 0.08 behind-for 0.07 acting@lack 0.07 acting@withdraw 0.07
    acting@fight 0.07 acting@abuse 0.07 ruled@abuse 0.07 subject@abuse 0.07 acting@court 0.07 ruled@court 0.07
    ruled@repress 0.07 rank-1 0.07 rank-3 0.06 ruled@dispute 0.06 behind-over 0.06 acting@bar 0.06
    ruled@strain 0.06 ruled@accuse 0.06 subject@limit-rule 0.05 behind-at -0.05 behind-among -0.05
    person-alone -0.06 ruled@condition -0.06 genitive-near -0.06 second -0.07 acting@repress -0.07
    near-after -0.08 subject@damage -0.08 subject@threat -0.08 subject@not-yet -0.09 subject-relative -0.09
    ruled@lack -0.09 one-of-two -0.09 ruled@deadlock -0.10 acting@risk -0.10 acting@limit-rule -0.11
    subject@demand -0.11 is-public -0.12 acting@slump -0.12 ruled@impede -0.12 one-of-many -0.12
    rank-low -0.13 subject@few -0.13 subject@protest -0.14 acting@dispute -0.14 acting@poor -0.14 later -0.15
    behind-against -0.15 acting -0.16 subject-oblique -0.16 acting@distrust -0.17 ruled@distrust -0.17
    subject@distrust -0.17 subject@slump -0.17 acting@criticise -0.17 ruled@criticise -0.17
    subject@criticise -0.17 acting@open -0.17 ruled@open -0.17 subject@unable -0.18 acting@unlikely -0.18
    acting@await -0.18 acting@divide -0.18 acting@warn -0.18 ruled@warn -0.18 ruled@limit-rule -0.21
    far-after -0.21 behind-between -0.24 subject@warn -0.25 subject@not -0.25 subject@open -0.26
    subject@refuse -0.26 within -0.28 acting@not-yet -0.28 behind-under -0.28 acting@deadlock -0.30
    subject@unlikely -0.32 subject@divide -0.33 acting@impede -0.35 subject@fail -0.40 is-framework -0.43
    behind-in -0.44 group -0.44 ruled@not-yet -0.44 behind-with -0.48 behind-to -0.52 acting@cost -0.54
    ruled@cost -0.58 acting@unable -0.58`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias 0.10 share-of-domestic-politics 2.27 domestic-politics 1.36 share-of-legal 1.27 oppose 0.84 demand 0.58
    refuse 0.57 fall 0.54 deny 0.43 await 0.37 legal 0.32 divide 0.29 unrest 0.29 trouble 0.28 weak 0.27
    distrust 0.26 share-of-economic 0.23 slump 0.23 withdraw 0.23 court 0.22 fight 0.22 not-yet 0.20
    share-of-technical 0.17 hard 0.14 diplomatic 0.13 tension 0.12 afraid 0.08 open 0.08 delay 0.08
    threat 0.07 economic 0.06 impede 0.06 fail -0.06 lose -0.06 condition -0.07 repress -0.07
    share-of-history -0.07 bar -0.08 limit-rule -0.09 short -0.10 technical -0.11 damage -0.14 mishap -0.16
    unlikely -0.17 cut -0.18 risk -0.21 accuse -0.21 military -0.25 lack -0.29 strain -0.32 unable -0.35
    criticise -0.38 breach -0.39 poor -0.40 sanction -0.52 harm -0.55 deadlock -0.61 share-of-diplomatic -0.75`,
  history: `bias -1.20 share-of-history 3.26 history 1.68 mishap 0.63 strain 0.58 share-of-diplomatic 0.38 economic 0.34 fight 0.34
    dispute 0.33 diplomatic 0.32 distrust 0.30 limit-rule 0.22 accuse 0.21 short 0.20 share-of-legal 0.12
    cut 0.09 harm 0.06 lose -0.05 fail -0.05 military -0.06 impede -0.06 slump -0.06 poor -0.06 court -0.07
    lack -0.07 threat -0.07 share-of-domestic-politics -0.08 sanction -0.09 open -0.09 fall -0.09 hard -0.10
    share-of-military -0.10 legal -0.11 trouble -0.12 deadlock -0.13 demand -0.14 oppose -0.14 bar -0.15
    repress -0.16 withdraw -0.20 not-yet -0.21 delay -0.22 condition -0.24 unable -0.25 refuse -0.44
    share-of-economic -0.61 share-of-technical -0.94`,
  diplomatic: `bias 1.00 share-of-diplomatic 3.86 diplomatic 0.74 share-of-economic 0.64 refuse 0.62 protest 0.37 mishap 0.32
    poor 0.29 tension 0.28 repress 0.24 impede 0.22 withdraw 0.22 share-of-technical 0.21 unlikely 0.21
    deadlock 0.20 warn 0.18 oppose 0.17 dispute 0.14 limit-rule 0.12 criticise 0.11 accuse 0.09 demand 0.09
    fail 0.06 risk 0.06 slump -0.06 lack -0.06 afraid -0.07 deny -0.09 threat -0.09 delay -0.11 unable -0.11
    divide -0.11 legal -0.12 cost -0.13 open -0.13 harm -0.15 trouble -0.15 unrest -0.16
    share-of-domestic-politics -0.17 distrust -0.19 technical -0.19 cut -0.19 abuse -0.20 history -0.27
    economic -0.29 bar -0.30 strain -0.33 lose -0.35 await -0.39 hard -0.50 weak -0.51 fight -0.52 short -0.53
    share-of-legal -0.63 fall -0.64`,
  legal: `bias 0.09 share-of-legal 2.70 legal 1.38 bar 0.95 share-of-technical 0.70 share-of-economic 0.67 sanction 0.49
    court 0.49 withdraw 0.48 domestic-politics 0.42 repress 0.36 breach 0.36 diplomatic 0.33 accuse 0.30
    await 0.25 criticise 0.22 limit-rule 0.22 dispute 0.22 condition 0.17 strain 0.16
    share-of-domestic-politics 0.14 harm 0.13 unable 0.12 technical 0.08 open 0.08 economic 0.07 not-yet 0.07
    fail -0.06 delay -0.06 afraid -0.06 lose -0.08 cut -0.10 unrest -0.10 abuse -0.10 fall -0.14 weak -0.14
    damage -0.16 hard -0.16 military -0.17 trouble -0.17 fight -0.17 slump -0.19 short -0.20
    share-of-history -0.21 unlikely -0.21 oppose -0.26 tension -0.26 threat -0.26 history -0.29 distrust -0.31
    share-of-military -0.31 warn -0.34 mishap -0.39 cost -0.40 impede -0.57 share-of-diplomatic -0.57`,
  technical: `bias 0.38 share-of-technical 2.13 share-of-domestic-politics 1.07 technical 0.98 lack 0.71 share-of-economic 0.63
    weak 0.63 short 0.59 abuse 0.53 hard 0.51 fail 0.50 unable 0.45 trouble 0.32 fall 0.23 await 0.20
    poor 0.19 not-yet 0.19 slump 0.15 open 0.14 impede 0.09 harm 0.07 lose 0.07 risk 0.05 limit-rule -0.06
    afraid -0.07 damage -0.08 criticise -0.08 military -0.09 domestic-politics -0.09 unrest -0.11 accuse -0.12
    share-of-history -0.13 breach -0.13 share-of-diplomatic -0.14 condition -0.16 divide -0.16 deny -0.16
    strain -0.17 threat -0.18 legal -0.19 deadlock -0.20 share-of-legal -0.21 court -0.22 fight -0.22
    diplomatic -0.23 unlikely -0.24 warn -0.24 protest -0.25 economic -0.28 tension -0.29 repress -0.37
    sanction -0.45 demand -0.50 bar -0.53 oppose -0.56 dispute -0.60 withdraw -0.73 refuse -0.90`,
  military: `bias -0.61 share-of-military 3.72 military 1.82 share-of-technical 0.79 breach 0.54 harm 0.52 tension 0.45 damage 0.43
    deadlock 0.36 threat 0.35 lose 0.30 fight 0.29 criticise 0.28 cost 0.28 afraid 0.26 demand 0.25
    impede 0.25 share-of-diplomatic 0.23 unlikely 0.21 oppose 0.18 repress 0.16 unrest 0.14 unable 0.13
    limit-rule 0.11 share-of-history 0.09 risk 0.07 warn 0.07 fall 0.07 technical 0.06 poor -0.08
    diplomatic -0.09 await -0.10 fail -0.11 condition -0.12 court -0.14 deny -0.14 strain -0.15 protest -0.16
    economic -0.17 abuse -0.20 distrust -0.22 slump -0.22 legal -0.23 mishap -0.23 history -0.26 accuse -0.26
    withdraw -0.26 hard -0.30 dispute -0.35 lack -0.36 share-of-domestic-politics -0.37
    domestic-politics -0.38 not-yet -0.41 share-of-legal -0.66 share-of-economic -1.30`,
  economic: `bias -0.06 share-of-economic 2.73 economic 1.28 sanction 0.49 share-of-legal 0.41 hard 0.41 warn 0.37 condition 0.37
    cut 0.36 deadlock 0.33 cost 0.32 dispute 0.29 delay 0.28 withdraw 0.26 strain 0.23 threat 0.19
    unlikely 0.18 lose 0.18 history 0.17 not-yet 0.16 share-of-domestic-politics 0.15 technical 0.14
    slump 0.14 distrust 0.14 refuse 0.13 protest 0.12 bar 0.11 short 0.09 poor 0.08 risk 0.07 fight 0.06
    share-of-history 0.06 legal -0.06 share-of-technical -0.06 harm -0.08 open -0.10 criticise -0.11
    trouble -0.12 damage -0.12 afraid -0.13 mishap -0.15 repress -0.17 diplomatic -0.20 oppose -0.23
    domestic-politics -0.23 demand -0.25 tension -0.26 military -0.27 weak -0.28 fail -0.28 court -0.31
    share-of-military -0.32 breach -0.32 await -0.34 limit-rule -0.52`,
};
