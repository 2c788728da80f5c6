/** Weights of stems of words, learned by tests/bench/extract-learn.mjs. */
export const obstacleWords = `ther 0.51 dollar 0.46 four 0.45 need 0.42 it 0.42 less 0.40 its 0.35 field 0.34 want 0.32 maintain 0.32
    if 0.30 opposition 0.29 every 0.28 off 0.28 other 0.28 soldier 0.28 contract 0.28 let 0.27 eleven 0.26
    charg 0.26 leav 0.26 stay 0.25 but 0.25 list 0.24 dry 0.24 no 0.24 vessel 0.24 has 0.24 remain 0.24
    chang 0.24 nine 0.24 any 0.24 alon 0.23 's 0.23 river 0.23 million 0.22 discuss 0.22 track 0.22 one 0.22
    as 0.22 regard 0.22 none 0.21 however 0.21 must 0.21 rebel 0.21 area 0.21 money 0.21 declar 0.20 some 0.20
    boat 0.20 ship 0.20 payment 0.20 ruled 0.20 promis 0.20 step 0.20 limit 0.20 that 0.20 accord 0.20
    ended 0.19 whol 0.19 only 0.19 singl 0.19 insid 0.19 set 0.19 past 0.19 stand 0.19 reply 0.19 deal 0.18
    election 0.18 reach 0.18 which 0.18 number 0.18 from 0.17 shar 0.17 monitor 0.17 sum 0.17 bring 0.17
    thirty 0.17 early 0.17 sign 0.17 rul 0.17 up 0.16 observer 0.16 more 0.16 capital 0.16 time 0.16 army 0.16
    else 0.16 paid 0.16 airport 0.16 day 0.16 build 0.16 transit 0.16 budget 0.16 taken 0.15 wher 0.15 or 0.15
    question 0.15 tunnel 0.15 meanwhil 0.15 visit 0.15 protest 0.15 secretary 0.15 under 0.15 their 0.15
    nuclear 0.14 visa 0.14 kilometr 0.14 know 0.14 left 0.14 servic 0.14 agreement 0.14 he 0.14 agenda 0.14
    accus 0.14 anyth 0.14 court 0.14 pump 0.13 nor 0.13 bill 0.13 who 0.13 not 0.13 operator 0.13 without 0.13
    clear 0.13 appeal 0.13 view 0.13 privat 0.12 forty 0.12 land 0.12 becaus 0.12 season 0.12 port 0.12
    plac 0.12 order 0.12 answer 0.12 licenc 0.12 much 0.12 euro 0.12 all 0.12 mandat 0.12 fish 0.12 buy 0.12
    lift 0.12 percent 0.12 side 0.12 fourth 0.12 being 0.12 behind 0.11 either 0.11 releas 0.11 pay 0.11
    policy 0.11 century 0.11 billion 0.11 could 0.11 enough 0.11 ballot 0.11 at 0.11 vote 0.11 she 0.11
    cover 0.11 ratify 0.11 goes 0.11 once 0.11 free 0.11 enter 0.11 against 0.11 abroad 0.10 together 0.10
    per 0.10 cannot 0.10 brought 0.10 political 0.10 disput 0.10 make 0.10 mean 0.10 third 0.10 pledg 0.10
    fewer 0.10 adopt 0.10 clos 0.10 go 0.10 cargo 0.10 post 0.10 asid 0.10 break 0.10 nation 0.10 putt 0.10
    shut 0.10 spar 0.10 claim 0.10 turn 0.10 thre 0.09 register 0.09 border 0.09 suffer 0.09 through 0.09
    cent 0.09 date 0.09 seven 0.09 effect 0.09 delegat 0.09 been 0.09 lawyer 0.09 grant 0.09 prisoner 0.09
    hard 0.09 doubt 0.09 finish 0.09 quarter 0.09 eight 0.09 protocol 0.09 have 0.09 several 0.09 farm 0.09
    refus 0.09 move 0.09 point 0.09 pipe 0.09 away 0.09 advic 0.08 men 0.08 gave 0.08 worth 0.08 measur 0.08
    certain 0.08 challeng 0.08 regional 0.08 plant 0.08 illegal 0.08 person 0.08 villag 0.08 independent 0.08
    consequenc 0.08 leader 0.08 hand 0.08 member 0.08 metr 0.08 tomorrow 0.08 road 0.08 turbin 0.08
    negotiat 0.08 approv 0.08 settl 0.07 later 0.07 hold 0.07 fill 0.07 fund 0.07 coalition 0.07 below 0.07
    barrel 0.07 paper 0.07 amendment 0.07 carry 0.07 ever 0.07 custom 0.07 lies 0.07 permit 0.07 see 0.07
    supply 0.07 candidat 0.07 possibl 0.07 exchang 0.07 drill 0.07 read 0.07 also 0.07 to 0.07 lose 0.07
    oil 0.07 due 0.07 shown 0.07 provinc 0.07 lawmaker 0.07 remov 0.07 tak 0.07 debt 0.07 call 0.07 way 0.06
    law 0.06 union 0.06 brok 0.06 nobody 0.06 each 0.06 six 0.06 worry 0.06 anybody 0.06 mine 0.06 short 0.06
    threat 0.06 empty 0.06 voter 0.06 pric 0.06 our 0.06 tell 0.06 cross 0.06 practic 0.06 bound 0.06
    official 0.06 believ 0.06 support 0.06 arriv 0.06 cabinet 0.06 lorry 0.06 fall 0.06 lack 0.06
    campaign 0.06 nearly 0.05 his 0.05 obtain 0.05 although 0.05 afternoon 0.05 than 0.05 belong 0.05
    subject 0.05 renew 0.05 home 0.05 grow 0.05 output 0.05 known 0.05 friend 0.05 industry 0.05 divid 0.05
    parliament 0.05 explain 0.05 larg 0.05 legal 0.05 writ 0.05 say 0.05 draw 0.05 ratification 0.05
    material 0.05 stat 0.05 spok 0.05 built 0.05 whil 0.05 position 0.05 are 0.05 give 0.05 says 0.04
    late 0.04 energy 0.04 too 0.04 confirm 0.04 ten 0.04 transport 0.04 independenc 0.04 still 0.04 sat 0.04
    oppos 0.04 reopen 0.04 general 0.04 ahead 0.04 sea 0.04 speak 0.04 owes 0.04 take 0.04 did 0.04 wish 0.04
    foreign 0.04 travel 0.04 ought 0.04 camp 0.04 wors 0.04 restor 0.04 attend 0.04 ground 0.04 wide 0.04
    resolution 0.04 central 0.04 study 0.04 fallen 0.04 common 0.03 touch 0.03 majority 0.03 result 0.03
    find 0.03 lets 0.03 gas 0.03 becom 0.03 administration 0.03 group 0.03 financ 0.03 spent 0.03 think 0.03
    should 0.03 lie 0.03 abov 0.03 seen 0.03 can 0.03 depend 0.03 politic -0.03 about -0.03 five -0.03
    council -0.03 great -0.03 program -0.03 earlier -0.03 doing -0.03 happen -0.03 talk -0.03 stop -0.03
    code -0.03 morn -0.03 cost -0.03 someth -0.03 local -0.03 commission -0.03 concern -0.03 note -0.03
    telephon -0.03 neither -0.03 her -0.03 summit -0.03 whos -0.03 present -0.03 terminal -0.03 forc -0.04
    crisi -0.04 requir -0.04 accept -0.04 us -0.04 name -0.04 kept -0.04 normal -0.04 begun -0.04 admit -0.04
    would -0.04 twic -0.04 out -0.04 pass -0.04 sent -0.04 card -0.04 itself -0.04 railway -0.04 second -0.04
    expert -0.04 dismiss -0.04 neighbour -0.04 asked -0.04 export -0.04 decision -0.04 grav -0.04
    president -0.04 object -0.04 war -0.04 seem -0.04 stretch -0.04 conflict -0.04 unit -0.04 weapon -0.04
    dialogu -0.04 just -0.04 strik -0.05 civil -0.05 new -0.05 part -0.05 went -0.05 kind -0.05 refuge -0.05
    press -0.05 movement -0.05 solution -0.05 tonn -0.05 send -0.05 walk -0.05 deputy -0.05 return -0.05
    gate -0.05 around -0.05 pipelin -0.05 receiv -0.05 committe -0.05 an -0.05 trader -0.05 document -0.05
    matter -0.05 principl -0.05 judgment -0.05 noth -0.05 voted -0.05 rais -0.06 mark -0.06 troop -0.06
    thank -0.06 sets -0.06 human -0.06 this -0.06 stock -0.06 outsid -0.06 had -0.06 won -0.06 envoy -0.06
    # -0.06 colleagu -0.06 gone -0.06 community -0.06 act -0.06 got -0.06 on -0.06 hotel -0.06 spokesman -0.06
    withdrawn -0.06 news -0.06 business -0.06 runs -0.06 economic -0.06 arrest -0.06 will -0.07
    operation -0.07 burn -0.07 same -0.07 moved -0.07 bear -0.07 open -0.07 extend -0.07 front -0.07
    threaten -0.07 thing -0.07 largest -0.07 catch -0.07 cooperation -0.07 link -0.07 northern -0.07
    minister -0.07 week -0.07 risk -0.07 demand -0.08 thes -0.08 fire -0.08 includ -0.08 issu -0.08 join -0.08
    party -0.08 far -0.08 consent -0.08 again -0.08 term -0.08 reporter -0.08 dead -0.08 shot -0.08
    control -0.08 referendum -0.08 security -0.08 insist -0.08 sanction -0.08 hear -0.08 eyes -0.08 tabl -0.08
    recognis -0.08 done -0.08 sold -0.08 military -0.09 until -0.09 whether -0.09 reason -0.09 bank -0.09
    door -0.09 already -0.09 so -0.09 arrangement -0.09 crim -0.09 count -0.09 safety -0.09 mind -0.09
    memorandum -0.09 convoy -0.09 hope -0.10 protection -0.10 month -0.10 like -0.10 welcom -0.10 held -0.10
    here -0.10 train -0.10 kill -0.10 quarrel -0.10 why -0.10 reject -0.10 federal -0.10 fuel -0.10 line -0.10
    though -0.10 drop -0.10 hous -0.11 twelv -0.11 year -0.11 tarif -0.11 coast -0.11 over -0.11 autumn -0.11
    days -0.11 saw -0.11 partner -0.11 information -0.11 added -0.11 complaint -0.11 meet -0.12
    statement -0.12 fail -0.12 request -0.12 is -0.12 down -0.12 small -0.12 judg -0.12 met -0.12 live -0.12
    thousand -0.12 tax -0.12 signatur -0.12 claus -0.12 recall -0.12 hour -0.12 spr -0.13 argu -0.13
    replac -0.13 high -0.13 objection -0.13 ' -0.13 head -0.13 was -0.13 might -0.13 come -0.14 may -0.14
    ban -0.14 were -0.14 get -0.14 most -0.14 last -0.14 fell -0.15 women -0.15 forward -0.15 struck -0.15
    fair -0.15 found -0.15 announc -0.15 with -0.15 made -0.15 you -0.16 peac -0.16 deny -0.16 town -0.16
    said -0.16 chair -0.16 treaty -0.16 ran -0.16 today -0.17 duty -0.17 lost -0.17 flag -0.17 thos -0.17
    own -0.17 laid -0.17 school -0.17 littl -0.18 delay -0.18 conclud -0.18 caus -0.18 noted -0.18 took -0.18
    even -0.18 meant -0.19 better -0.19 review -0.19 block -0.19 health -0.19 and -0.20 peopl -0.20
    ready -0.20 fear -0.20 help -0.20 test -0.21 never -0.21 do -0.21 report -0.21 propos -0.22 after -0.22
    near -0.23 now -0.23 good -0.24 use -0.24 national -0.24 look -0.25 public -0.25 within -0.25 next -0.27
    both -0.28 agency -0.29 two -0.29 rule -0.30 region -0.31 longer -0.33 work -0.33 import -0.36 we -0.37
    among -0.39`;
