import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.96,
  least: 0.5,
  features: `length 1.31 not-consent 1.05 contrast 0.91 unable 0.91 not 0.84 tension 0.77 unlikely 0.75 fail 0.74
    divide 0.72 refuse 0.71 must-before 0.68 impede 0.68 deadlock 0.65 bare-violence 0.59 breach 0.58
    oppose 0.55 criticise 0.52 bar 0.52 hard 0.51 condition 0.51 cost 0.47 wishes-apart 0.47 delay 0.46
    plain 0.43 no-blocking&not-duty 0.41 lead&acts 0.40 present 0.39 repress 0.39 weak 0.38 await 0.37
    strain 0.36 distrust 0.36 accuse 0.36 few 0.36 no-blocking&not 0.34 slump 0.34 sanction 0.34 should 0.33
    several-phrases 0.32 not-yet 0.32 poor 0.31 before-blocks 0.30 before-blocks&high 0.30 high 0.30
    withdraw 0.30 before-blocks&acts 0.30 fights-peace 0.29 without 0.29 stance-acts 0.28 lead&not 0.28
    abuse 0.28 phrase 0.27 turns-good 0.27 before-blocks&urge 0.26 no-blocking&would 0.26 court 0.26
    very-short 0.25 acts 0.25 short 0.25 not-aim 0.24 after-blocks 0.24 limit-rule 0.23 not&year 0.23
    fight 0.22 no-blocking&should 0.22 no-blocking&contrast 0.22 no-blocking&remove 0.20
    before-blocks&should 0.20 harm 0.20 afraid 0.19 no-blocking&urge 0.19 not&aim 0.19 plain-main 0.19
    lead&plain-main 0.19 mishap 0.19 lead&several-families 0.18 lead&not-duty 0.17 not-duty 0.17 threat 0.16
    not&tell 0.15 urge 0.15 no-blocking&past-perfect 0.14 before-blocks&past-perfect 0.14 trouble 0.14
    no-blocking&say 0.13 oblique 0.12 before-blocks&trouble 0.12 lead&plan 0.12 not&plan 0.12
    no-blocking&has-not 0.12 before-blocks&must-before 0.11 risk 0.11 lead&say 0.11 lack 0.11
    no-blocking&quotation 0.10 has-not 0.10 not&would 0.10 open 0.10 before-blocks&lead 0.09
    no-blocking&wishes-apart 0.09 lead&should 0.09 not&good 0.09 lead&quotation 0.08 lead&high 0.08
    before-blocks&several-families 0.08 no-blocking&aim 0.08 before-blocks&say 0.08 only-might 0.08
    before-blocks&plan 0.08 no-blocking&remedied 0.07 protest 0.07 dispute 0.07 no-blocking&few 0.07
    aside 0.07 before-blocks&tell 0.07 aim 0.06 before-blocks&plain-main 0.06 no-blocking&plain-main 0.06
    no-blocking&tell 0.06 no-blocking&fall 0.06 before-blocks&accuse 0.05 lead&wishes-apart 0.05 demand 0.05
    no-blocking&fights-peace 0.05 lead&few 0.05 warn -0.05 before-blocks&fall -0.06 before-blocks&remove -0.07
    lead&would -0.07 tell -0.08 not&lose -0.08 not&high -0.09 not&say -0.09 lead&urge -0.09
    before-blocks&lose -0.09 before-blocks&quotation -0.10 cut -0.10 say -0.10 before-blocks&no-blocking -0.10
    before-blocks&remedied -0.11 deny -0.11 no-blocking&present -0.11 damage -0.12 not&urge -0.12
    not&trouble -0.12 no-blocking&good -0.14 not&plain-main -0.14 not&few -0.14 lead&year -0.14
    no-blocking&plan -0.15 lead&tell -0.15 lead&good -0.15 main-blocking -0.15 lead&no-blocking -0.17
    anger -0.17 not&past-perfect -0.17 lead&aim -0.19 if -0.20 quotation -0.21 plan -0.21 untrue -0.21
    remove -0.23 lead -0.23 before-blocks&not -0.27 only-if-clause -0.31 year -0.36 would -0.37 once -0.38
    earlier -0.39 unlikely-true -0.42 would-have -0.45 relative -0.47 past-aside -0.52 past-perfect -0.54
    idle -0.60 good -0.60 past -0.61 had-done -0.63 removed -0.64 question -0.90 no-blocking -0.98 late -1.44
    no-stop -1.55 denied -1.60`,
};

/** Weights of what tells who holds an obstacle, learned there too. */
export const holderWeights = {
  bias: -1.36,
  least: 0.54,
  features: `ruled-agent 1.04 ruled 0.58 meant-before 0.49 meant-alone 0.48 ruled-active 0.46 is-state 0.43
    acting@refuse 0.41 subject@short 0.41 acting@delay 0.41 subject@fight 0.41 first-subject 0.40
    speaker-of-fact 0.40 subject@oppose 0.38 behind-by 0.37 ruled-owner 0.37 speaker 0.37
    subject@deadlock 0.35 beside-alone 0.33 rank-8 0.32 first 0.32 ruled@refuse 0.32 is-organisation 0.28
    acting@tension 0.27 subject-names 0.27 subject@bar 0.26 ruled@breach 0.26 acting@threat 0.25
    ruled@threat 0.25 acting@short 0.24 subject 0.24 clause-same 0.24 genitive 0.24 acting@condition 0.23
    ruled@withdraw 0.23 subject@lack 0.22 subject@sanction 0.22 ruled@oppose 0.21 subject@accuse 0.20
    near-before 0.20 acting@protest 0.20 ruled@protest 0.20 only 0.20 person-of 0.19 acting@damage 0.19
    acting@demand 0.19 acting@harm 0.18 subject-acts 0.17 subject@court 0.17 clause-before 0.16
    ruled@delay 0.15 subject@cost 0.15 subject@breach 0.15 acting@lack 0.15 ruled@unable 0.15
    subject@tension 0.15 subject@trouble 0.14 genitive-far 0.14 ruled-describing 0.13 subject-passive 0.13
    is-person 0.13 subject@none 0.12 ruled-behind-comma 0.11 subject@abuse 0.11 subject@risk 0.11 beside 0.10
    subject@strain 0.09 ruled@demand 0.09 acting@not 0.09 acting@withdraw 0.08 subject@dispute 0.08
    rank-3 0.08 subject@cut 0.08 behind-for 0.07 rank-1 0.07 acting@fight 0.07 acting@abuse 0.07
    ruled@abuse 0.07 acting@bar 0.07 behind-over 0.07 acting@court 0.06 ruled@court 0.06 subject@withdraw 0.06
    ruled@strain 0.05 ruled@dispute 0.05 ruled@accuse 0.05 far-before -0.05 genitive-near -0.05
    behind-among -0.05 person-alone -0.06 ruled@repress -0.06 second -0.07 ruled-acting -0.07
    subject@damage -0.08 subject@threat -0.09 subject@not-yet -0.09 near-after -0.09 one-of-two -0.09
    acting@limit-rule -0.10 acting@risk -0.10 is-public -0.11 subject@demand -0.11 subject@limit-rule -0.11
    one-of-many -0.12 acting@slump -0.12 rank-low -0.12 subject@few -0.12 subject@protest -0.14
    acting@poor -0.15 acting@not-yet -0.15 behind-against -0.15 acting@dispute -0.16 later -0.16
    acting@distrust -0.16 ruled@distrust -0.16 subject-oblique -0.17 acting -0.17 ruled@lack -0.17
    subject@repress -0.17 acting@criticise -0.17 ruled@criticise -0.17 subject@criticise -0.17
    acting@open -0.18 ruled@open -0.18 acting@divide -0.18 acting@unlikely -0.18 acting@await -0.19
    acting@warn -0.19 ruled@warn -0.19 ruled@limit-rule -0.21 acting@repress -0.21 ruled@deadlock -0.21
    subject@unable -0.22 far-after -0.24 subject@not -0.24 behind-between -0.24 subject@warn -0.25
    subject@refuse -0.25 acting@impede -0.25 subject@distrust -0.26 subject@open -0.26 behind-under -0.28
    within -0.29 subject@divide -0.32 subject@unlikely -0.32 ruled@not-yet -0.34 acting@deadlock -0.36
    ruled@cost -0.38 subject@fail -0.40 is-framework -0.41 group -0.43 behind-in -0.43 behind-with -0.46
    acting@cost -0.50 acting@unable -0.53 behind-to -0.53`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias 0.10 share-of-domestic-politics 2.27 domestic-politics 1.36 share-of-legal 1.27 oppose 0.84 demand 0.58
    refuse 0.57 fall 0.54 deny 0.43 await 0.37 legal 0.32 divide 0.29 unrest 0.29 trouble 0.28 weak 0.27
    distrust 0.26 share-of-economic 0.23 slump 0.23 withdraw 0.23 court 0.22 fight 0.22 not-yet 0.20
    share-of-technical 0.17 hard 0.14 diplomatic 0.13 tension 0.12 afraid 0.08 open 0.08 delay 0.08
    threat 0.07 economic 0.06 impede 0.06 fail -0.06 lose -0.06 condition -0.07 repress -0.07
    share-of-history -0.07 bar -0.08 limit-rule -0.09 short -0.11 technical -0.11 damage -0.14 mishap -0.16
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
    poor 0.28 tension 0.28 repress 0.24 impede 0.22 withdraw 0.22 share-of-technical 0.21 unlikely 0.21
    deadlock 0.20 warn 0.18 oppose 0.17 dispute 0.14 limit-rule 0.12 criticise 0.11 accuse 0.09 demand 0.09
    fail 0.06 risk 0.06 slump -0.06 lack -0.06 afraid -0.07 deny -0.09 threat -0.09 delay -0.11 unable -0.11
    divide -0.11 legal -0.12 cost -0.13 open -0.13 harm -0.15 trouble -0.15 unrest -0.16
    share-of-domestic-politics -0.17 distrust -0.19 technical -0.19 cut -0.19 abuse -0.20 history -0.27
    economic -0.29 bar -0.30 strain -0.33 lose -0.35 await -0.39 hard -0.50 weak -0.51 fight -0.52 short -0.53
    share-of-legal -0.63 fall -0.63`,
  legal: `bias 0.09 share-of-legal 2.70 legal 1.38 bar 0.95 share-of-technical 0.70 share-of-economic 0.67 sanction 0.49
    court 0.49 withdraw 0.48 domestic-politics 0.42 repress 0.36 breach 0.36 diplomatic 0.33 accuse 0.30
    await 0.25 criticise 0.22 limit-rule 0.22 dispute 0.22 condition 0.17 strain 0.16
    share-of-domestic-politics 0.14 harm 0.13 unable 0.12 technical 0.08 open 0.08 economic 0.07 not-yet 0.07
    fail -0.06 delay -0.06 afraid -0.06 lose -0.08 cut -0.10 unrest -0.10 abuse -0.10 fall -0.13 weak -0.14
    damage -0.16 hard -0.16 military -0.17 trouble -0.17 fight -0.17 slump -0.19 short -0.21
    share-of-history -0.21 unlikely -0.21 oppose -0.26 tension -0.26 threat -0.26 history -0.29 distrust -0.31
    share-of-military -0.31 warn -0.34 mishap -0.39 cost -0.40 impede -0.57 share-of-diplomatic -0.57`,
  technical: `bias 0.38 share-of-technical 2.13 share-of-domestic-politics 1.07 technical 0.98 lack 0.71 share-of-economic 0.63
    weak 0.63 short 0.60 abuse 0.53 hard 0.51 fail 0.50 unable 0.45 trouble 0.32 fall 0.22 await 0.20
    poor 0.20 not-yet 0.19 slump 0.15 open 0.14 impede 0.10 harm 0.07 lose 0.07 limit-rule -0.06 afraid -0.07
    damage -0.08 criticise -0.08 military -0.09 domestic-politics -0.09 unrest -0.11 accuse -0.12
    share-of-history -0.13 breach -0.13 share-of-diplomatic -0.14 condition -0.16 divide -0.16 deny -0.16
    strain -0.17 threat -0.18 legal -0.19 deadlock -0.20 share-of-legal -0.21 court -0.22 fight -0.22
    diplomatic -0.23 unlikely -0.24 warn -0.24 protest -0.25 economic -0.28 tension -0.29 repress -0.37
    sanction -0.45 demand -0.49 bar -0.53 oppose -0.56 dispute -0.60 withdraw -0.73 refuse -0.89`,
  military: `bias -0.61 share-of-military 3.72 military 1.82 share-of-technical 0.79 breach 0.54 harm 0.52 tension 0.45 damage 0.43
    deadlock 0.36 threat 0.35 lose 0.30 fight 0.29 criticise 0.28 cost 0.28 afraid 0.26 demand 0.25
    impede 0.25 share-of-diplomatic 0.23 unlikely 0.21 oppose 0.18 repress 0.16 unrest 0.14 unable 0.13
    limit-rule 0.11 share-of-history 0.09 warn 0.07 risk 0.07 fall 0.07 technical 0.06 poor -0.08
    diplomatic -0.09 await -0.10 fail -0.11 condition -0.12 court -0.14 deny -0.14 strain -0.15 protest -0.16
    economic -0.17 abuse -0.20 distrust -0.22 slump -0.22 legal -0.23 mishap -0.23 history -0.26 accuse -0.26
    withdraw -0.27 hard -0.30 dispute -0.35 lack -0.36 share-of-domestic-politics -0.37
    domestic-politics -0.38 not-yet -0.41 share-of-legal -0.66 share-of-economic -1.30`,
  economic: `bias -0.06 share-of-economic 2.73 economic 1.28 sanction 0.49 share-of-legal 0.41 hard 0.41 warn 0.37 condition 0.37
    cut 0.36 deadlock 0.33 cost 0.32 dispute 0.29 delay 0.28 withdraw 0.26 strain 0.23 threat 0.19
    unlikely 0.18 lose 0.18 history 0.17 not-yet 0.16 share-of-domestic-politics 0.15 technical 0.14
    slump 0.14 distrust 0.14 refuse 0.13 protest 0.12 bar 0.11 short 0.08 poor 0.08 risk 0.07 fight 0.06
    share-of-history 0.06 legal -0.06 share-of-technical -0.06 harm -0.08 open -0.10 criticise -0.11
    trouble -0.12 damage -0.12 afraid -0.13 mishap -0.15 repress -0.17 diplomatic -0.20 oppose -0.23
    domestic-politics -0.23 demand -0.25 tension -0.26 military -0.27 weak -0.28 fail -0.28 court -0.31
    share-of-military -0.32 breach -0.32 await -0.34 limit-rule -0.52`,
};
