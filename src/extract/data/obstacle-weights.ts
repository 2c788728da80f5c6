import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -2.07,
  least: 0.55,
  features: `length 1.37 contrast 1.22 must-before 1.19 not-consent 1.05 not 0.91 impede 0.85 tension 0.82 deadlock 0.81
    refuse 0.78 breach 0.75 unlikely 0.74 criticise 0.73 withdraw 0.72 bare-violence 0.72 unable 0.70
    not-duty 0.68 strain 0.67 not-yet 0.65 condition 0.62 await 0.56 fail 0.55 delay 0.54 stance-acts 0.51
    accuse 0.50 few 0.49 present 0.49 repress 0.48 plain 0.48 court 0.47 divide 0.46 should 0.46 not-aim 0.45
    bar 0.45 wishes-apart 0.45 distrust 0.43 after-blocks 0.42 before-blocks 0.41 cost 0.40 abuse 0.39
    without 0.38 oppose 0.38 has-not 0.38 afraid 0.37 open 0.37 hard 0.36 mishap 0.31 high 0.31 harm 0.29
    limit-rule 0.28 threat 0.28 lead&not 0.28 fight 0.28 fights-peace 0.27 weak 0.26 aim 0.26
    before-blocks&urge 0.26 plain-main 0.26 lead&acts 0.25 lose 0.25 no-blocking&urge 0.24
    no-blocking&contrast 0.24 before-blocks&high 0.24 no-blocking&say 0.23 poor 0.23 no-blocking&not 0.22
    slump 0.22 turns-good 0.21 unrest 0.21 sanction 0.20 only-might 0.20 before-blocks&acts 0.20
    before-blocks&should 0.19 before-blocks&trouble 0.19 lack 0.19 no-blocking&should 0.18 lead 0.18
    lead&several-families 0.18 trouble 0.17 no-blocking&fights-peace 0.17 not&aim 0.16 lead&plain-main 0.16
    dispute 0.16 risk 0.16 lead&not-duty 0.15 not&year 0.15 no-blocking&not-duty 0.15 tell 0.15 fall 0.15
    lead&few 0.15 no-blocking&several-families 0.14 before-blocks&tell 0.14 demand 0.13
    before-blocks&plan 0.13 before-blocks&plain-main 0.13 acts 0.12 no-blocking&would 0.12
    no-blocking&past-perfect 0.11 no-blocking&high 0.11 nobody 0.11 no-blocking&remove 0.11
    before-blocks&present 0.10 not&contrast 0.10 not&has-not 0.10 no-blocking&wishes-apart 0.10
    no-blocking&quotation 0.09 not&would 0.09 very-short 0.09 lead&must-before 0.09 urge 0.08
    no-blocking&fall 0.08 not&plan 0.08 no-blocking&few 0.08 before-blocks&fights-peace 0.07
    several-families 0.07 no-blocking&lose 0.07 no-blocking&has-not 0.07 no-blocking&must-before 0.07
    lead&high 0.07 lead&say 0.07 no-blocking&accuse 0.07 lead&would 0.06 not&present 0.06
    no-blocking&plain-main 0.06 protest 0.06 before-blocks&must-before 0.06 no-blocking&aim 0.06
    before-blocks&has-not 0.06 lead&good 0.06 warn 0.06 lead&wishes-apart 0.06 short 0.06 not&good 0.05
    before-blocks&good -0.06 lead&contrast -0.06 before-blocks&not-duty -0.06 not&past-perfect -0.06
    not&high -0.06 before-blocks&no-blocking -0.07 before-blocks&few -0.07 before-blocks&fall -0.07
    not&several-families -0.08 not&remedied -0.08 lead&tell -0.08 lead&urge -0.09 no-blocking&good -0.09
    unlikely-true -0.09 long -0.09 not&trouble -0.09 not&urge -0.10 lead&past-perfect -0.10 plan -0.11
    lead&present -0.12 before-blocks&contrast -0.12 quotation -0.12 no-blocking&year -0.13 untrue -0.15
    before-blocks&not -0.17 before-blocks&aim -0.18 no-blocking&present -0.19 deny -0.21 lead&aim -0.23
    once -0.23 earlier -0.24 remove -0.26 past -0.27 would -0.29 cut -0.29 past-aside -0.33 first-person -0.34
    anger -0.36 good -0.40 only-if-clause -0.43 had-done -0.43 relative -0.44 year -0.45 would-have -0.46
    idle -0.58 late -0.65 removed -0.66 past-perfect -0.67 question -0.75 damage -0.75 no-blocking -1.38
    denied -1.44 no-stop -1.46`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.05 share-of-domestic-politics 1.98 domestic-politics 1.57 share-of-legal 1.03 oppose 0.92 trouble 0.77
    refuse 0.53 deny 0.50 distrust 0.48 delay 0.44 bar 0.41 damage 0.40 threat 0.37 hard 0.35 demand 0.33
    await 0.30 fall 0.30 share-of-technical 0.28 legal 0.27 unrest 0.26 divide 0.26 abuse 0.25 withdraw 0.22
    protest 0.21 afraid 0.19 anger 0.19 cost 0.16 not-yet 0.11 diplomatic 0.11 tension 0.11 weak 0.09
    warn 0.09 fail 0.08 open 0.08 history 0.05 economic -0.05 share-of-economic -0.08 fight -0.10
    share-of-history -0.10 share-of-diplomatic -0.11 court -0.12 limit-rule -0.14 repress -0.16 poor -0.17
    unlikely -0.17 lack -0.18 cut -0.20 condition -0.24 military -0.25 criticise -0.26 slump -0.27
    technical -0.29 lose -0.29 dispute -0.31 harm -0.33 risk -0.40 accuse -0.48 sanction -0.54 breach -0.56
    deadlock -0.65`,
  history: `bias -1.32 share-of-history 3.22 history 1.98 mishap 0.79 diplomatic 0.40 accuse 0.40 lack 0.27 fight 0.24 impede 0.22
    technical 0.16 economic 0.11 harm -0.05 open -0.05 hard -0.05 trouble -0.05 abuse -0.06 demand -0.07
    not-yet -0.08 repress -0.08 deadlock -0.09 dispute -0.09 breach -0.09 bar -0.09 oppose -0.11
    share-of-domestic-politics -0.11 unable -0.11 withdraw -0.12 share-of-diplomatic -0.12 fail -0.13
    domestic-politics -0.14 share-of-military -0.15 share-of-legal -0.16 condition -0.16 military -0.17
    delay -0.19 share-of-economic -0.22 refuse -0.26 legal -0.42 share-of-technical -0.61`,
  diplomatic: `bias 1.04 share-of-diplomatic 4.21 refuse 1.11 share-of-technical 1.02 diplomatic 0.98 share-of-domestic-politics 0.81
    dispute 0.61 repress 0.53 withdraw 0.52 protest 0.40 limit-rule 0.38 demand 0.36 share-of-economic 0.32
    court 0.27 sanction 0.26 unlikely 0.26 oppose 0.26 fail 0.25 risk 0.22 deadlock 0.18 anger 0.18
    threat 0.18 mishap 0.17 slump 0.16 cut 0.13 accuse 0.13 warn 0.12 tension 0.10 impede 0.09 unrest 0.08
    military 0.06 breach 0.05 share-of-history -0.06 condition -0.11 distrust -0.12 afraid -0.13 not-yet -0.13
    unable -0.15 divide -0.18 trouble -0.20 harm -0.21 weak -0.24 economic -0.26 technical -0.27 fall -0.28
    await -0.32 damage -0.34 delay -0.37 lose -0.39 lack -0.44 strain -0.48 cost -0.48 history -0.49
    hard -0.50 fight -0.57 bar -0.60 poor -0.60 share-of-military -1.15 share-of-legal -1.24`,
  legal: `bias 0.18 share-of-legal 3.25 legal 1.74 bar 1.38 court 0.63 share-of-domestic-politics 0.55 strain 0.49
    share-of-economic 0.49 sanction 0.48 share-of-technical 0.43 condition 0.41 diplomatic 0.40 accuse 0.37
    withdraw 0.35 breach 0.32 repress 0.31 not-yet 0.29 await 0.25 demand 0.25 criticise 0.23
    domestic-politics 0.22 technical 0.17 cut 0.17 harm 0.16 unable 0.15 open 0.11 risk 0.06
    share-of-history -0.05 divide -0.06 unlikely -0.09 unrest -0.10 fight -0.13 fail -0.14 refuse -0.14
    delay -0.15 warn -0.20 anger -0.20 dispute -0.21 threat -0.21 slump -0.22 damage -0.25 mishap -0.26
    abuse -0.27 history -0.27 limit-rule -0.28 economic -0.30 tension -0.30 protest -0.33 hard -0.38
    military -0.43 oppose -0.44 distrust -0.46 deny -0.49 cost -0.49 impede -0.64 trouble -0.67
    share-of-diplomatic -0.74 share-of-military -0.77`,
  technical: `bias 0.54 share-of-technical 1.90 technical 1.20 share-of-domestic-politics 0.84 share-of-legal 0.58
    share-of-military 0.50 lose 0.49 hard 0.48 trouble 0.41 abuse 0.39 fail 0.37 weak 0.37 lack 0.35
    not-yet 0.35 risk 0.28 fight 0.26 poor 0.22 share-of-economic 0.21 await 0.19 cost 0.19 limit-rule 0.18
    unable 0.17 unlikely 0.12 fall 0.12 slump 0.11 open 0.09 criticise 0.08 delay -0.07 economic -0.07
    anger -0.08 impede -0.08 protest -0.09 damage -0.10 distrust -0.10 deny -0.11 share-of-history -0.14
    strain -0.15 condition -0.19 domestic-politics -0.19 cut -0.20 dispute -0.20 warn -0.24 mishap -0.25
    deadlock -0.26 threat -0.30 demand -0.31 diplomatic -0.35 legal -0.35 tension -0.35 repress -0.40
    sanction -0.42 share-of-diplomatic -0.46 oppose -0.61 withdraw -0.69 bar -0.94 refuse -1.04`,
  military: `bias -0.21 share-of-military 4.46 military 1.69 breach 0.73 harm 0.69 tension 0.65 cost 0.43 damage 0.38 impede 0.34
    oppose 0.34 threat 0.32 lose 0.30 fight 0.27 deadlock 0.26 share-of-technical 0.26 criticise 0.25
    share-of-diplomatic 0.23 strain 0.22 weak 0.17 share-of-history 0.16 risk 0.08 repress 0.06 slump 0.05
    await 0.05 anger -0.06 bar -0.08 unlikely -0.09 warn -0.10 economic -0.10 court -0.10 limit-rule -0.10
    delay -0.11 trouble -0.11 protest -0.13 diplomatic -0.13 deny -0.14 technical -0.15 distrust -0.16
    demand -0.17 hard -0.19 fail -0.19 abuse -0.20 mishap -0.21 unable -0.23 cut -0.23 accuse -0.24
    legal -0.26 dispute -0.29 lack -0.32 history -0.33 refuse -0.37 domestic-politics -0.39 condition -0.41
    not-yet -0.42 share-of-domestic-politics -0.60 withdraw -0.63 share-of-legal -0.71 share-of-economic -1.01`,
  economic: `bias -0.17 share-of-economic 3.28 economic 1.67 condition 0.71 poor 0.56 deadlock 0.51 dispute 0.48 delay 0.44
    distrust 0.37 warn 0.36 cut 0.35 withdraw 0.35 lack 0.33 hard 0.30 deny 0.28 share-of-legal 0.25 cost 0.24
    sanction 0.23 slump 0.21 technical 0.18 refuse 0.17 unable 0.16 military 0.14 share-of-military 0.13
    legal 0.06 domestic-politics -0.06 abuse -0.06 damage -0.08 bar -0.08 not-yet -0.12 trouble -0.14
    accuse -0.15 unrest -0.16 tension -0.18 harm -0.21 mishap -0.24 risk -0.25 fail -0.25 repress -0.25
    criticise -0.28 share-of-technical -0.28 open -0.28 threat -0.32 weak -0.35 oppose -0.37 demand -0.39
    diplomatic -0.42 await -0.44 breach -0.45 share-of-domestic-politics -0.47 court -0.60`,
};
