import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.23,
  least: 0.5,
  features: `contrast 1.17 delay 0.84 few 0.82 tension 0.79 refuse 0.74 not-aim 0.70 after-blocks 0.69 density 0.69
    distrust 0.68 breach 0.68 dispute 0.66 not-consent 0.66 unlikely 0.63 withdraw 0.61 strain 0.59
    before-blocks 0.59 open 0.59 not 0.59 accuse 0.57 bar 0.56 divide 0.56 not-yet 0.55 await 0.54 fail 0.54
    limit-rule 0.53 criticise 0.52 repress 0.51 oppose 0.47 high 0.47 urge 0.45 condition 0.45 deadlock 0.44
    unable 0.42 fall 0.40 bare-violence 0.38 abuse 0.36 harm 0.36 fight 0.35 slump 0.34 trouble 0.33
    several-families 0.32 main-blocking 0.31 should 0.31 sanction 0.29 hard 0.29 remove 0.28 protest 0.27
    unrest 0.26 weak 0.25 poor 0.24 demand 0.22 once 0.22 turns-good 0.20 risk 0.20 afraid 0.20 removed 0.19
    lack 0.17 aim 0.17 remedied 0.17 cost 0.15 say 0.14 tell 0.14 lose 0.13 threat 0.13 impede 0.09 court 0.07
    long 0.06 very-short -0.05 good -0.09 year -0.10 anger -0.10 if -0.11 quotation -0.21 first-person -0.27
    would -0.30 deny -0.30 idle -0.37 past-perfect -0.38 untrue -0.57 lead -0.59 question -0.75 denied -0.95
    no-blocking -1.38 no-stop -2.03`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.31 share-of-domestic-politics 2.84 domestic-politics 1.48 diplomatic 0.34 share-of-diplomatic 0.29 withdraw 0.27
    trouble 0.26 demand 0.25 share-of-technical 0.23 delay 0.23 repress 0.17 open 0.16 bar 0.16 refuse 0.11
    tension 0.10 divide 0.10 oppose 0.09 history 0.09 distrust 0.09 fall 0.08 abuse 0.06 weak 0.06 await 0.06
    share-of-economic 0.06 share-of-history -0.05 poor -0.05 breach -0.06 impede -0.08 cut -0.09 unable -0.10
    lack -0.11 criticise -0.11 risk -0.12 court -0.13 harm -0.13 limit-rule -0.14 sanction -0.14 accuse -0.18
    share-of-legal -0.20 condition -0.23 deadlock -0.25 share-of-military -0.25 military -0.28`,
  history: `bias -0.49 share-of-history 3.07 history 1.35 accuse 0.12 lack 0.12 economic 0.10 fight 0.10 diplomatic 0.10 impede 0.08
    share-of-economic 0.06 share-of-diplomatic -0.06 refuse -0.08 share-of-domestic-politics -0.09
    share-of-technical -0.12 technical -0.14 legal -0.17 domestic-politics -0.19`,
  diplomatic: `bias 1.03 share-of-diplomatic 2.88 refuse 0.76 diplomatic 0.75 dispute 0.48 share-of-domestic-politics 0.45
    deadlock 0.30 share-of-economic 0.30 accuse 0.25 condition 0.17 unable 0.16 oppose 0.15 military 0.14
    deny 0.14 protest 0.13 impede 0.13 limit-rule 0.11 repress 0.08 warn 0.07 slump 0.06 criticise 0.05
    not-yet 0.05 economic -0.06 lose -0.06 withdraw -0.06 await -0.07 open -0.07 bar -0.08 technical -0.09
    weak -0.09 trouble -0.10 legal -0.12 history -0.13 sanction -0.13 strain -0.14 fall -0.14 harm -0.15
    breach -0.16 fight -0.18 demand -0.20 poor -0.21 domestic-politics -0.27 hard -0.29
    share-of-technical -0.31`,
  legal: `bias -0.23 share-of-legal 3.55 legal 1.56 diplomatic 0.58 domestic-politics 0.40 court 0.21
    share-of-domestic-politics 0.19 demand 0.17 sanction 0.13 await 0.13 poor 0.12 criticise 0.12
    technical 0.09 breach 0.08 limit-rule 0.08 economic 0.07 bar 0.07 cut 0.05 deadlock 0.05 condition 0.05
    unable -0.05 share-of-history -0.05 repress -0.06 open -0.06 history -0.06 oppose -0.07
    share-of-technical -0.07 tension -0.08 distrust -0.08 deny -0.08 not-yet -0.08 slump -0.09 abuse -0.11
    lack -0.11 delay -0.13 hard -0.13 dispute -0.17 trouble -0.19 refuse -0.27 share-of-economic -0.31
    share-of-military -0.40`,
  technical: `bias 0.65 share-of-technical 3.13 technical 0.88 hard 0.34 share-of-economic 0.33 share-of-military 0.27 abuse 0.17
    risk 0.12 fail 0.12 unable 0.12 slump 0.11 strain 0.08 trouble 0.07 domestic-politics 0.06 accuse 0.05
    harm -0.05 open -0.06 await -0.06 cut -0.07 withdraw -0.07 sanction -0.07 deadlock -0.08 demand -0.08
    bar -0.09 repress -0.11 history -0.11 threat -0.12 refuse -0.13 oppose -0.13 distrust -0.14 dispute -0.14
    share-of-domestic-politics -0.15 breach -0.15 fight -0.16 share-of-diplomatic -0.19 share-of-legal -0.23
    legal -0.23 economic -0.37 diplomatic -0.56`,
  military: `bias -0.23 share-of-military 3.36 military 1.37 breach 0.34 threat 0.30 harm 0.26 fight 0.21 oppose 0.13
    share-of-legal 0.11 open 0.10 technical 0.07 weak 0.07 risk 0.07 await 0.07 lose 0.05
    share-of-domestic-politics 0.05 lack -0.06 bar -0.07 abuse -0.07 unable -0.07 accuse -0.08
    diplomatic -0.08 slump -0.08 legal -0.09 withdraw -0.11 dispute -0.13 impede -0.13
    share-of-technical -0.13 share-of-economic -0.16 economic -0.19 fail -0.20 refuse -0.30
    share-of-diplomatic -0.33 domestic-politics -0.45`,
  economic: `bias -0.42 share-of-economic 2.73 economic 1.46 share-of-diplomatic 0.39 share-of-technical 0.26 sanction 0.22
    technical 0.21 poor 0.19 lack 0.17 distrust 0.14 condition 0.12 cut 0.12 fall 0.09 not-yet 0.08 hard 0.08
    fail 0.07 harm 0.07 impede 0.06 share-of-military 0.05 unrest -0.05 risk -0.08 demand -0.08 history -0.09
    refuse -0.09 await -0.11 oppose -0.12 threat -0.14 diplomatic -0.14 accuse -0.16 military -0.16
    share-of-legal -0.20 share-of-domestic-politics -0.29`,
};
