import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.13,
  least: 0.5,
  features: `contrast 1.33 delay 0.90 density 0.79 not-aim 0.77 few 0.76 tension 0.76 refuse 0.72 distrust 0.69
    after-blocks 0.67 not-consent 0.65 oppose 0.65 breach 0.65 unlikely 0.64 dispute 0.63 open 0.62 await 0.58
    strain 0.58 withdraw 0.57 divide 0.57 bar 0.57 not-yet 0.54 not 0.53 limit-rule 0.53 condition 0.53
    repress 0.51 accuse 0.50 fall 0.49 criticise 0.49 deadlock 0.49 before-blocks 0.49 fail 0.47 high 0.46
    urge 0.46 unable 0.45 bare-violence 0.38 harm 0.36 abuse 0.36 fight 0.36 slump 0.35 main-blocking 0.35
    trouble 0.32 sanction 0.31 turns-good 0.30 should 0.29 several-families 0.29 unrest 0.27 hard 0.26
    remove 0.26 weak 0.25 protest 0.24 afraid 0.20 cost 0.19 once 0.19 risk 0.19 demand 0.19 poor 0.18
    say 0.16 removed 0.16 lack 0.15 impede 0.15 lose 0.13 aim 0.10 tell 0.09 threat 0.08 remedied 0.07
    relative -0.09 acts -0.11 anger -0.11 good -0.11 year -0.13 if -0.13 quotation -0.20 first-person -0.25
    would -0.26 deny -0.31 idle -0.39 past-perfect -0.39 untrue -0.58 question -0.75 denied -0.93
    no-stop -1.41 no-blocking -1.49`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.27 share-of-domestic-politics 2.74 domestic-politics 1.48 diplomatic 0.27 withdraw 0.27 share-of-technical 0.27
    trouble 0.26 demand 0.25 share-of-diplomatic 0.25 delay 0.23 open 0.17 repress 0.17 bar 0.15 refuse 0.10
    oppose 0.10 divide 0.10 tension 0.09 distrust 0.09 fall 0.09 history 0.09 share-of-economic 0.07
    await 0.07 weak 0.06 abuse 0.05 poor -0.06 share-of-history -0.06 impede -0.08 cut -0.09 unable -0.10
    lack -0.10 criticise -0.11 share-of-legal -0.12 risk -0.12 court -0.12 harm -0.12 limit-rule -0.13
    sanction -0.14 accuse -0.18 share-of-military -0.21 condition -0.24 deadlock -0.25 military -0.27`,
  history: `bias -0.51 share-of-history 3.08 history 1.35 accuse 0.12 lack 0.12 diplomatic 0.11 economic 0.10 fight 0.10
    share-of-economic 0.08 impede 0.08 share-of-diplomatic -0.06 refuse -0.08 share-of-domestic-politics -0.08
    technical -0.14 share-of-technical -0.15 legal -0.17 domestic-politics -0.19`,
  diplomatic: `bias 1.02 share-of-diplomatic 2.81 diplomatic 0.78 refuse 0.75 share-of-domestic-politics 0.63 dispute 0.49
    deadlock 0.31 accuse 0.24 share-of-economic 0.21 unable 0.17 military 0.15 condition 0.15 deny 0.14
    protest 0.13 oppose 0.13 impede 0.12 limit-rule 0.12 repress 0.07 slump 0.07 warn 0.06 criticise 0.06
    cut 0.06 not-yet 0.05 delay -0.05 economic -0.06 await -0.07 lose -0.08 trouble -0.08 bar -0.08 weak -0.09
    technical -0.09 open -0.09 legal -0.11 sanction -0.12 history -0.12 strain -0.14 harm -0.14 breach -0.15
    fall -0.15 share-of-military -0.17 demand -0.18 poor -0.20 fight -0.20 share-of-technical -0.21
    domestic-politics -0.27 hard -0.28`,
  legal: `bias -0.23 share-of-legal 3.58 legal 1.55 diplomatic 0.58 domestic-politics 0.41 court 0.23 demand 0.17
    share-of-domestic-politics 0.15 await 0.13 sanction 0.13 poor 0.12 criticise 0.11 technical 0.08
    limit-rule 0.07 economic 0.07 bar 0.07 condition 0.06 cut 0.06 deadlock 0.05 breach 0.05 open -0.06
    unable -0.06 oppose -0.06 history -0.07 share-of-history -0.07 tension -0.07 distrust -0.08 slump -0.09
    share-of-technical -0.09 deny -0.09 not-yet -0.09 abuse -0.10 lack -0.11 hard -0.13 delay -0.13
    dispute -0.18 trouble -0.18 refuse -0.25 share-of-economic -0.27 share-of-military -0.32`,
  technical: `bias 0.64 share-of-technical 3.10 technical 0.88 share-of-economic 0.39 hard 0.33 share-of-military 0.30 abuse 0.18
    risk 0.13 unable 0.12 fail 0.12 slump 0.11 strain 0.07 domestic-politics 0.06 trouble 0.06 accuse 0.06
    open -0.06 harm -0.06 await -0.06 sanction -0.07 cut -0.07 withdraw -0.08 bar -0.08 demand -0.08
    deadlock -0.09 history -0.09 share-of-diplomatic -0.11 repress -0.11 threat -0.12 refuse -0.13
    oppose -0.14 dispute -0.14 breach -0.14 distrust -0.14 fight -0.16 share-of-domestic-politics -0.20
    legal -0.23 share-of-legal -0.31 economic -0.37 diplomatic -0.55`,
  military: `bias -0.22 share-of-military 3.36 military 1.36 breach 0.34 threat 0.29 harm 0.25 fight 0.22 oppose 0.14 open 0.10
    technical 0.08 share-of-domestic-politics 0.08 risk 0.07 weak 0.07 lose 0.06 await 0.06 history -0.06
    lack -0.06 diplomatic -0.06 unable -0.07 accuse -0.07 bar -0.07 abuse -0.07 slump -0.08 legal -0.11
    withdraw -0.11 dispute -0.12 impede -0.14 share-of-technical -0.17 economic -0.20 fail -0.20
    share-of-economic -0.20 share-of-diplomatic -0.20 refuse -0.30 domestic-politics -0.46`,
  economic: `bias -0.42 share-of-economic 2.72 economic 1.47 share-of-diplomatic 0.36 share-of-technical 0.25 sanction 0.23
    technical 0.19 poor 0.18 lack 0.16 distrust 0.14 condition 0.13 cut 0.12 share-of-military 0.09 fall 0.09
    not-yet 0.08 hard 0.08 impede 0.08 harm 0.07 fail 0.07 lose 0.06 bar 0.05 unrest -0.05 open -0.05
    share-of-history -0.06 risk -0.08 history -0.09 demand -0.09 refuse -0.10 await -0.11 diplomatic -0.12
    oppose -0.12 threat -0.14 military -0.16 accuse -0.17 share-of-legal -0.18
    share-of-domestic-politics -0.30`,
};
