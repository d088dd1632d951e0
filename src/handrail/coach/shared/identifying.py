"""Names, places and numbers by which somebody could be found."""

from handrail.coach.matchers import Pattern

_STREET = (
    r"(?:[Rr]oad|[Ss]treet|[Ll]ane|[Aa]venue|[Cc]lose|[Dd]rive|[Tt]errace|[Cc]rescent|Gardens|"
    r"Court|Square|Hill|Grove|Estate|estate|Rd|St|Ave|Place|Row|Mews|Walk|Green|Parade)"
)
_NO_NAME = (
    r"(?:I|The|My|His|Her|Our|We|You|He|She|They|It|And|But|So|If|When|Then|That|This|What|Who|"
    r"How|Why|Where|Not|No|Yes|Al|Women|Womens|Citizens|Social|Refuge|Christmas|New|Bank|Happy|"
    r"Good|Merry|Boxing|Easter|Mother|Father|Day|Big|Small|God|Thank|Well|One|First|Last|After|"
    r"Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|"
    r"April|June|July|August|September|October|November|December|Just|Is|Are|Do|Did|Has|Have|Can|"
    r"Please|Sending|Love|Any|Some|Universal|Child|Legal|Freedom|National|Rights|Money|Mental|"
    r"Victim|Samaritans|Great|United|North|South|Northern|Harry|Dear|To|For|In|On|At|Of|As|Be|By|"
    r"Go|Get|Take|Tell|Stay|Leave|Call|Ring|Put|Make|Don|Im|A|Netflix|Line|Strictly|Bake|Love|"
    r"Premier|World|Champions|Jesus|Allah|Holy|Old|Red Cross)"
)
_COUNTRY = (
    r"(?:England|Scotland|Wales|Ireland|Britain|France|Spain|Germany|Poland|India|Pakistan|Italy|"
    r"Portugal|America|Canada|Australia|Turkey|Greece|Ukraine|Romania|Nigeria|Ghana|Jamaica|"
    r"China|Japan|Brazil|Mexico|Kenya|Somalia|Bangladesh|Europe|Africa|Asia|UK|USA|US|EU|GP|A&E|"
    r"AA|NHS|ER|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|"
    r"April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|"
    r"Eid|Lent|English|French|Polish|Al-Anon|Facebook|Instagram|Netflix|I|I'm|I've|God|Mum|Dad|"
    r"Zoom|WhatsApp|Tinder|Google|Freedom|Women's|Refuge|Samaritans|Relate|Help|Hello)"
)
IDENTIFYING = (
    Pattern(
        (
            r"\+?\d[\d ()-]{6,20}\d|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}|"
            r"(?<![\w@])@[A-Za-z0-9_.]{3,30}|(?:https?://|www\.)\S{3,100}|"
            r"[A-Za-z]{1,2}\d{1,2}[A-Za-z]? ?\d[A-Za-z]{2}|[A-Z]{2}\d{2} ?[A-Z]{3}|"
            r"[A-Z]\d{1,3} ?[A-Z]{3}|(?:[Pp]late|[Rr]eg|[Rr]egistration|number plate)(?:'s| "
            r"is|:)? [A-Z0-9][A-Za-z0-9 ]{3,7}|(?:[Ii]nsta|[Ii]nstagram|[Ss]napchat|[Ss]nap|"
            r"[Tt]ik[Tt]ok|[Ff]acebook|[Tt]witter|handle|username|user name|kik|[Dd]iscord|"
            r"[Tt]inder)(?: \w+){0,2}(?: is| as| under| called|'s|:) ?@?[A-Za-z0-9_.]{3,30}|"
            r"(?:he's|she's|he is|she is|him|her|under) [a-z]+[_.]?[a-z]*\d+[a-z_.\d]* on "
            r"(?:insta|instagram|snapchat|facebook|twitter|tiktok|tinder)",
            rf"(?:\d{{1,4}}[a-z]?|[Nn]umber \d{{1,4}}|[Ff]lat \d{{1,4}}[a-z]?)(?:,|) "
            rf"(?:[A-Za-z']+ ){{1,3}}{_STREET}|(?:[Nn]umber|[Ff]lat|no\.?) ?\d{{1,4}}|"
            rf"[A-Z][a-z']+ (?:[A-Z][a-z']+ )?{_STREET}(?![a-z])",
            rf"(?!{_NO_NAME} )[A-Z][a-z]+(?:-[A-Z][a-z]+)? "
            rf"(?!{_COUNTRY}\b)(?!{_NO_NAME}\b)(?:Mc|Mac|O'|De |Van |"
            rf"Al-)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?! (?:said|helpline))",
            r"(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Sgt|Sergeant|PC|Constable|Father|Imam|Pastor|Rev|"
            r"Reverend|Rabbi|Councillor|Coach|Nurse|Judge|Professor)\.? [A-Z][a-z]+",
            r"(?:St|Saint) [A-Z][a-z']+(?: [A-Za-z]+)?|(?:the |at )(?:[A-Z][\w'&]+ "
            r")+(?:[Pp]rimary|[Ss]chool|[Hh]igh|[Aa]cademy|[Cc]ollege|[Hh]ospital|[Gg]arage|"
            r"[Ss]urgery|[Cc]hurch|[Mm]osque|Arms|Inn|Lion|Head|Oak|Hotel|[Pp]harmacy|"
            r"[Ss]tation|[Nn]ursery|[Cc]linic|[Dd]epot|[Bb]akery|[Cc]afe|[Gg]ym|[Ll]ibrary|"
            r"[Bb]ank|[Cc]hippy|[Ss]upermarket|[Tt]heatre|[Cc]entre|Crown|Swan|Bell|Fox|"
            r"George|Plough|Anchor|Bull|Horse|[Tt]emple|[Cc]hapel|[Uu]niversity|[Oo]ffice|"
            r"[Ww]arehouse|[Ss]alon|[Pp]ub|[Bb]ar|[Cc]lub|[Ff]arm|[Yy]ard|[Dd]ealership|"
            r"[Bb]arracks|[Pp]ool|[Rr]efuge|[Ss]helter)|(?:Red|White|Black|Green|Golden|"
            r"Royal|King's|Queen's|Rose and) (?:Lion|Hart|Horse|Bull|Man|Oak|Crown|Swan|Head|"
            r"Fleece)",
            rf"(?:[Ww]orks?|[Ww]orking|[Tt]eaches|[Tt]aught|[Dd]rives|[Mm]anages|[Rr]uns|"
            rf"[Ss]erves|[Dd]rinks|[Tt]rains|[Ll]ives?|[Ll]iving|[Ss]tudies|[Pp]reaches|"
            rf"[Cc]oaches|[Pp]lays|[Bb]ased|[Ee]mployed|[Mm]oved|[Ss]tays|[Ss]taying|"
            rf"[Pp]arks|landlord|manager|[Nn]urse|teacher|vicar|barber|owner|plumber|dentist|"
            rf"driver|mechanic|copper|deputy head|head|[Gg]oes|flat|house|now|is|he's|"
            rf"she's)(?: \w+){{0,2}}? (?:at|for|in|on|of|from|near|behind|above|opposite|to) "
            rf"(?:the )?(?!{_COUNTRY}\b)[A-Z][a-z'&]+(?: [A-Z][a-z'&]+)*",
            rf"(?!{_NO_NAME} )[A-Z][a-z]+,? (?:from|at|of|in|who works (?:at|in|for)|who "
            rf"runs|who lives (?:in|on|at)|down|who teaches (?:at|in)|over at|works (?:at|in|"
            rf"for)|lives (?:in|on|at)) (?:the )?(?:\w+ (?:in|on|at) "
            rf")?(?!{_COUNTRY}\b)(?:[A-Z][a-z'&]+|garage|chippy|gym|bakery|butcher'?s|bank "
            rf"on|surgery|pub on|post office|dealership|barbers)(?: [A-Z][a-z'&]+)*|"
            rf"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y ex's|[Tt]he guy's|[Hh]is full) (?:full |real |"
            rf"sur)?name(?:'s| is|:)? [A-Z][a-z]+|[Nn]ame(?:'s| is|:) [A-Z][a-z]+(?= from| "
            rf"in| at)|(?:surname|last name)(?:'s| is|:)? [A-Z][a-z]+|[Yy]ear \d, [a-z "
            rf"]*teacher|works (?:nights |days )?(?:at|for|in) (?:the )?(?:[A-Z]|tesco|asda|"
            rf"sainsbury|amazon|aldi|lidl|boots|mcdonald|council depot|fire station on|"
            rf"station on)[\w']*",
        ),
        cased=True,
        in_quotes=True,
    ),
)
