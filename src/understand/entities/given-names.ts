/** Given names common in the news, folded: the first word of a run that is one makes it a person. Written for Tagwire. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "aaron abdul abdullah abigail adam adele agnes ahmad ahmed akio akira alain alan albert alberto " +
    "alejandro alex alexander alexandria alexei alexey alexis ali alice alvaro amanda amber amelie amit " +
    "amy ana andre andrea andreas andrei andres andrew andrey andy angela angelina anja ann anna annalena " +
    "anne anthony antonin antonio ariana ariel armin arthur arvind ashley asif avigdor ayanna barack " +
    "barbara bashar beatriz ben benazir benjamin benny bernard bernd bernie beto betty beverly beyonce " +
    "bilawal bill billie billy birgit bob bobby boris brad bradley brandon brenda brett brian brigitte " +
    "britney brittany bruce bruno bryan caleb carl carlos carmen carol carolyn carrie catherine charles " +
    "charlotte chen cheryl chris christina christine christophe christopher chuck clarence claude claudia " +
    "colin cory craig cristiano cristina cynthia daisuke dan daniel danielle darrell darren dave david " +
    "deborah debra denise dennis denzel devin diana diane diego dieter dilma dmitry dolores dominic don " +
    "donald donna doris dorothy douglas drake dylan edouard eduardo edward ehud elena eli elijah " +
    "elisabeth elizabeth elon elton emily emma emmanuel enrico eric ethan evelyn evo felix fernando " +
    "florian frances francesco francisco francois frank fred friedrich fumio gabriel gary gavin george " +
    "gerald gerard gerhard giorgia giovanni giuseppe gloria gordon grace graham greg gregory greta gunter " +
    "gustavo hamid hannah hans harold harry haruki harvey hassan hayao heather heiko heinz helen helmut " +
    "henry hideki hillary hirokazu hiroshi horst hosni hugo hussein ian ibrahim igor ilhan imran indira " +
    "isaac isabel isabella isabelle ismail ivan ivanka jack jacob jacqueline jacques jae-in jair james " +
    "jan janet janice jared jason javier jay jean jeb jeff jeffrey jennifer jens jeremy jerry jesse " +
    "jessica jim jimmy joan joao joe johannes john jonathan jordan jorge jose joseph joshua joyce juan " +
    "judith judy julia julian julie junichiro jurgen justin kamala kanye karen karl katherine kathleen " +
    "kathryn katrin katsunobu katy kayla kazuo kei keir keith kellyanne kemi ken kenji kenneth kevin " +
    "khaled khaleda khalid kim kimberly kirsten klaus kobe kyle kylian lai larry lars laura lauren " +
    "laurent lawrence lebron lee lena leo leonardo lewis liam linda lindsey lionel lisa liu liz logan " +
    "loretta lori louis lucas lucia luigi luis luiz lukas madonna mahmoud makoto malala manfred manmohan " +
    "manuel marco marcus margaret maria mariano marie marilyn marine mario mark markus marta martha " +
    "martin mary masayoshi mason matt matteo matthew matthias max maxine megan melania melissa mercedes " +
    "merrick meryl michael michel michelle mick miguel mike mikhail miley minoru mitch mitt mohamed " +
    "mohammad mohammed monika moon morgan muhammad mustafa naftali nancy naomi naoto narendra natalia " +
    "natalie nathalie nathan nawaz neil newt neymar nicholas nick nicolas nicole nigel nikolai nirmala " +
    "noah norbert novak olaf oleg oleksandr olga oliver olivia olivier omar oscar pablo pamela paolo " +
    "patricia patrick paul paulo pavel pedro pete peter petra petro peyton philip philippe phillip pierre " +
    "pilar priti priyanka quentin rachel rachida rafael rafik raheem rahul rajiv rand randy rashida " +
    "raymond rebecca recep reince renate rex ricardo richard ridley rihanna ringo rishi robert roberto " +
    "rodrigo roger roman romano ron ronald rory rosa roy rudy rupert russell ruth ryan saad sabine sahra " +
    "sajid salman sam samantha samuel sanae sandra santiago sara sarah satoshi satya scarlett scott sean " +
    "sebastian segolene selena serena sergei sergey sergio sharon shehbaz sheryl shigeru shimon shinzo " +
    "shirley shohei silvio simon simone sonia sophia sophie stefan stephanie stephen steve steven stuart " +
    "sundar susan susanne svetlana sylvie takashi takeshi taro tatiana taylor tayyip ted teresa terry " +
    "tetsuya theresa thierry thomas tiger tim timothy tina tobias tom tony toshimitsu trevor trey tsai " +
    "tulsi tyler ursula usain uwe valerie venus victoria viktor vincent vladimir volodymyr walter wang " +
    "warren wayne wes will william willie wolfgang woody yahya yair yitzhak yoko yoon yoshihide yoshihiko " +
    "yoshimasa youssef yuichi yuki yukio yulia yuri yusuf yvette zachary zhang"
  ).split(" "),
);
