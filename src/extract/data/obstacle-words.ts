/** Weights of stems of words, learned by tests/bench/extract-learn.mjs. */
export const obstacleWords = `ther 0.47 its 0.44 four 0.44 dollar 0.38 need 0.38 it 0.34 less 0.32 field 0.31 maintain 0.30 off 0.30
    eleven 0.29 want 0.29 every 0.29 stay 0.26 iran 0.26 's 0.25 other 0.25 china 0.25 that 0.24 must 0.24
    nine 0.23 promis 0.23 or 0.22 no 0.22 vessel 0.22 he 0.22 contract 0.22 let 0.22 regard 0.22 leav 0.22
    stand 0.22 alon 0.21 dry 0.21 track 0.21 from 0.21 servic 0.21 money 0.21 river 0.21 behind 0.21 food 0.20
    discuss 0.20 past 0.20 million 0.20 order 0.19 only 0.19 soldier 0.19 declar 0.19 whol 0.19 eight 0.18
    land 0.18 remain 0.18 ended 0.18 port 0.18 ship 0.18 up 0.18 step 0.17 charg 0.17 support 0.17 time 0.17
    however 0.17 monitor 0.17 thirty 0.17 payment 0.17 seven 0.17 law 0.17 limit 0.17 capital 0.17 becaus 0.17
    all 0.16 insid 0.16 has 0.16 fourth 0.16 free 0.16 which 0.16 ruled 0.16 rebel 0.16 their 0.16 nation 0.16
    third 0.16 men 0.16 rul 0.16 reach 0.16 election 0.16 singl 0.16 area 0.16 set 0.16 sum 0.16 november 0.16
    shar 0.15 else 0.15 some 0.15 paid 0.15 reply 0.15 wher 0.15 know 0.15 deal 0.15 meanwhil 0.15 none 0.15
    chang 0.15 general 0.14 mr 0.14 can 0.14 bring 0.14 taken 0.14 any 0.14 board 0.14 one 0.14 early 0.14
    as 0.14 transit 0.14 build 0.14 appeal 0.14 boat 0.13 list 0.13 of 0.13 clos 0.13 airport 0.13 not 0.13
    effect 0.13 answer 0.13 court 0.13 mandat 0.13 budget 0.13 through 0.13 cannot 0.13 lawyer 0.13 many 0.13
    bill 0.13 billion 0.12 clear 0.12 number 0.12 pay 0.12 are 0.12 custom 0.12 without 0.12 flight 0.12
    kilometr 0.12 saturday 0.12 what 0.12 but 0.12 anyth 0.12 pump 0.12 operator 0.12 hold 0.12 say 0.12
    be 0.12 tunnel 0.12 euro 0.12 ms 0.12 observer 0.12 licenc 0.12 turn 0.12 go 0.12 gave 0.11 protest 0.11
    mean 0.11 political 0.11 releas 0.11 either 0.11 turkish 0.11 accus 0.11 being 0.11 ballot 0.11 our 0.11
    claim 0.11 japan 0.11 trust 0.10 lift 0.10 forty 0.10 pledg 0.10 give 0.10 beij 0.10 buy 0.10 cent 0.10
    against 0.10 worth 0.10 goes 0.10 century 0.10 agenda 0.10 privat 0.10 european 0.10 opposition 0.10
    malaysia 0.10 visa 0.10 question 0.10 sign 0.10 break 0.10 could 0.09 per 0.09 been 0.09 resolution 0.09
    repair 0.09 visit 0.09 thre 0.09 to 0.09 consequenc 0.09 policy 0.09 advic 0.09 nuclear 0.09 delegat 0.09
    season 0.09 register 0.09 measur 0.09 asid 0.09 percent 0.09 cover 0.09 pric 0.09 agreement 0.09 much 0.09
    move 0.09 make 0.09 industry 0.09 grant 0.09 spar 0.09 association 0.08 worry 0.08 abroad 0.08 built 0.08
    shut 0.08 pipe 0.08 than 0.08 page 0.08 chines 0.08 view 0.08 day 0.08 common 0.08 talk 0.08 several 0.08
    plant 0.08 cargo 0.08 doubt 0.08 fund 0.08 enter 0.08 whil 0.08 believ 0.08 road 0.08 nobody 0.08
    away 0.08 plac 0.08 draw 0.08 quarter 0.08 sinc 0.08 voic 0.08 each 0.08 refus 0.08 ratify 0.08 known 0.08
    fill 0.08 below 0.08 convention 0.08 later 0.08 financ 0.08 voter 0.08 accord 0.08 still 0.08 end 0.07
    finish 0.07 member 0.07 army 0.07 post 0.07 district 0.07 fewer 0.07 regional 0.07 sea 0.07 way 0.07
    constitutional 0.07 enough 0.07 prisoner 0.07 procedur 0.07 plan 0.07 person 0.07 certain 0.07 wish 0.07
    governor 0.07 assembly 0.07 lies 0.07 for 0.07 executiv 0.07 tak 0.07 barrel 0.07 independent 0.07
    more 0.07 ground 0.07 hard 0.07 adopt 0.07 she 0.07 cabinet 0.07 home 0.07 heavy 0.07 who 0.07 lack 0.07
    brussel 0.07 putt 0.07 explain 0.07 brought 0.07 washington 0.07 take 0.07 federation 0.07 turbin 0.07
    resourc 0.06 dur 0.06 they 0.06 earlier 0.06 carry 0.06 vote 0.06 border 0.06 conferenc 0.06 on 0.06
    settl 0.06 approv 0.06 empty 0.06 arriv 0.06 metr 0.06 drill 0.06 farm 0.06 east 0.06 permit 0.06
    polic 0.06 debt 0.06 think 0.06 shown 0.06 driver 0.06 anybody 0.06 threat 0.06 ambassador 0.06 eu 0.06
    parliament 0.06 exchang 0.06 candidat 0.06 supply 0.06 ever 0.06 abov 0.06 illegal 0.06 indian 0.05
    refuge 0.05 energy 0.05 turkey 0.05 negotiat 0.05 amendment 0.05 grow 0.05 tomorrow 0.05 read 0.05
    tell 0.05 output 0.05 permanent 0.05 if 0.05 at 0.05 side 0.05 confirm 0.05 accept 0.05 will 0.05
    once 0.05 afternoon 0.05 negotiation 0.05 lake 0.05 system 0.05 campaign 0.05 canada 0.05 left 0.05
    bound 0.05 gone 0.05 transport 0.05 renew 0.05 children 0.05 word 0.05 incident 0.05 practic 0.05
    subject 0.05 farmer 0.05 see 0.05 possibl 0.05 given 0.05 friend 0.05 lawmaker 0.05 nairobi 0.05
    president 0.05 constitution 0.05 due 0.05 oppos 0.04 camp 0.04 writ 0.04 owes 0.04 under 0.04 leader 0.04
    lorry 0.04 africa 0.04 seen 0.04 nearly 0.04 them 0.04 canal 0.04 lets 0.04 provinc 0.04 speak 0.04
    date 0.04 villag 0.04 spok 0.04 together 0.04 remov 0.04 short 0.04 host 0.04 have 0.04 yet 0.04
    inspector 0.04 themselv 0.04 touch 0.04 challeng 0.04 com 0.04 ministry 0.04 monetary 0.04 mine 0.04
    legal 0.04 attend 0.04 thailand 0.04 half 0.04 position 0.04 dam 0.04 along 0.04 exist 0.04 call 0.04
    obtain 0.04 his 0.04 germany 0.04 human 0.04 brok 0.04 majority 0.04 fall 0.04 did 0.04 anyon 0.04
    the 0.04 ratification 0.04 restor 0.04 twenty 0.04 sat 0.04 final 0.04 full 0.04 befor 0.04 september 0.04
    belong 0.03 lose 0.03 hand 0.03 europ 0.03 grower 0.03 programm 0.03 travel 0.03 although 0.03 came 0.03
    ought 0.03 geneva 0.03 study 0.03 patrol 0.03 divid 0.03 inform 0.03 notic 0.03 named -0.03 well -0.03
    process -0.03 decision -0.03 voted -0.03 concern -0.03 guest -0.03 electricity -0.03 official -0.03
    formal -0.03 weapon -0.03 nor -0.03 resolv -0.03 negotiator -0.03 morn -0.03 issu -0.03 gulf -0.03
    whether -0.03 mak -0.03 night -0.03 just -0.03 declaration -0.03 try -0.03 australia -0.03 second -0.03
    mark -0.03 dismiss -0.03 until -0.04 hurt -0.04 too -0.04 tabl -0.04 spokesman -0.04 how -0.04 site -0.04
    deputy -0.04 pipelin -0.04 affair -0.04 in -0.04 futur -0.04 bear -0.04 june -0.04 by -0.04 kill -0.04
    thursday -0.04 red -0.04 rain -0.04 program -0.04 group -0.04 month -0.04 family -0.04 kept -0.04
    thank -0.04 led -0.04 october -0.04 august -0.04 about -0.04 kind -0.04 gate -0.04 western -0.04
    condition -0.04 secretary -0.04 secretariat -0.04 colleagu -0.04 assistanc -0.05 sanction -0.05
    mechanism -0.05 around -0.05 prim -0.05 american -0.05 object -0.05 sets -0.05 walk -0.05 rais -0.05
    grav -0.05 dialogu -0.05 so -0.05 flood -0.05 neighbour -0.05 requir -0.05 hotel -0.05 judgment -0.05
    follow -0.05 wait -0.05 act -0.05 tonn -0.05 treasury -0.05 stock -0.05 admit -0.05 india -0.05 sold -0.05
    why -0.05 comment -0.05 news -0.05 conflict -0.05 largest -0.05 movement -0.05 pass -0.05 peru -0.06
    includ -0.06 link -0.06 door -0.06 asked -0.06 return -0.06 burn -0.06 reporter -0.06 crim -0.06
    hear -0.06 same -0.06 further -0.06 whos -0.06 dead -0.06 troop -0.06 would -0.06 document -0.06
    open -0.06 civil -0.06 fire -0.06 strik -0.06 stretch -0.06 moved -0.06 bank -0.06 protection -0.06
    send -0.06 cooperation -0.06 may -0.06 fish -0.06 agre -0.07 air -0.07 such -0.07 federal -0.07
    extend -0.07 local -0.07 down -0.07 telephon -0.07 referendum -0.07 consent -0.07 catch -0.07 hardly -0.07
    join -0.07 water -0.07 shot -0.07 live -0.07 kenya -0.07 new -0.07 commission -0.07 fishermen -0.07
    out -0.07 intergovernmental -0.07 withdrawn -0.07 principl -0.07 expert -0.07 party -0.07 threaten -0.08
    convoy -0.08 won -0.08 with -0.08 unit -0.08 had -0.08 export -0.08 come -0.08 special -0.08 begun -0.08
    insist -0.08 complaint -0.08 recognis -0.08 statement -0.08 part -0.08 fail -0.08 reject -0.08
    welcom -0.08 an -0.08 international -0.08 reason -0.08 last -0.08 risk -0.08 july -0.08 relief -0.08
    operation -0.08 press -0.08 hour -0.08 chamber -0.08 train -0.08 bridg -0.08 count -0.09 country -0.09
    hospital -0.09 thing -0.09 already -0.09 forward -0.09 is -0.09 tarif -0.09 military -0.09 partner -0.09
    arrest -0.09 back -0.09 far -0.09 coast -0.09 democratic -0.09 traffic -0.09 across -0.09 done -0.09
    information -0.09 congress -0.09 safety -0.09 got -0.09 organization -0.09 runs -0.09 like -0.09
    demand -0.09 days -0.09 trader -0.09 panel -0.10 us -0.10 forc -0.10 african -0.10 here -0.10 drop -0.10
    tax -0.10 saw -0.10 code -0.10 community -0.10 replac -0.10 committe -0.10 met -0.10 request -0.10
    claus -0.10 citizen -0.10 tuesday -0.10 stat -0.10 meant -0.10 autumn -0.10 this -0.10 mind -0.10
    added -0.10 city -0.10 get -0.10 year -0.11 north -0.11 arrangement -0.11 even -0.11 term -0.11
    though -0.11 norway -0.11 uzbekistan -0.11 memorandum -0.11 ' -0.11 articl -0.11 fell -0.11 most -0.11
    meet -0.11 business -0.11 small -0.11 twelv -0.12 you -0.12 ban -0.12 kyrgyzstan -0.12 electoral -0.12
    hous -0.12 after -0.12 korea -0.12 spr -0.12 objection -0.12 health -0.12 recall -0.12 public -0.13
    town -0.13 northern -0.13 announc -0.13 suprem -0.13 hope -0.13 judg -0.13 held -0.13 thos -0.13
    argu -0.13 signatur -0.13 head -0.13 peac -0.14 struck -0.14 fuel -0.14 duty -0.14 national -0.14
    women -0.14 made -0.14 might -0.14 ready -0.14 quarrel -0.14 west -0.14 delay -0.14 conclud -0.14
    fair -0.14 my -0.14 caus -0.14 representativ -0.15 chair -0.15 thes -0.15 took -0.15 over -0.15 noth -0.15
    kingdom -0.15 littl -0.15 railway -0.15 control -0.15 december -0.15 again -0.15 found -0.15 should -0.15
    republic -0.15 lost -0.15 test -0.16 russia -0.16 deny -0.16 minister -0.16 flag -0.16 ran -0.16
    today -0.17 pacific -0.17 said -0.17 block -0.17 line -0.17 world -0.17 central -0.17 between -0.17
    review -0.17 trad -0.17 economic -0.17 laid -0.17 never -0.17 i -0.17 thousand -0.18 school -0.18
    authority -0.18 high -0.18 help -0.18 february -0.18 propos -0.19 better -0.19 next -0.19 good -0.20
    report -0.20 noted -0.20 peopl -0.20 look -0.20 use -0.21 near -0.21 own -0.21 fear -0.21 do -0.22
    within -0.22 march -0.23 now -0.23 both -0.24 were -0.24 region -0.24 russian -0.24 two -0.24 we -0.24
    and -0.25 april -0.25 was -0.25 work -0.26 agency -0.27 rule -0.28 longer -0.29 import -0.32 among -0.33`;
