#!/usr/bin/env python3
"""Writes the labelled pages site-*.txt of this folder: articles of
tests/articles dressed as pages of invented sites.

usage: generate.py        (in this folder; then read the diff)

A page's lines are LABEL TAB TEXT: B body, T title, D date, Y byline, F
furniture; blank lines are blank. The article-*.txt pages are labelled by hand
and are where the bodies come from. Sites are written in the same format with
placeholders: {title} {deck} {author} {AUTHOR} {d1}…{d6} (formats of dates)
{cap} (caption) {rel} (headline of another article) {place}; a line "B n" is
the next n paragraphs, "B *" the rest, "T ~" a heading within the text.
Standard library only; fixed seed.
"""
import glob
import random

AUTHORS = ["Ruta Mazeika", "Jonas Lind", "Anna Weiss", "Peter O'Hara",
           "Carla Menendez", "Tomas Vrba", "Ines de Souza", "Bo Lindqvist"]
DATES = [(4, "March", "Mar", 3, 2023, "Saturday"),
         (18, "November", "Nov", 11, 2020, "Wednesday"),
         (27, "April", "Apr", 4, 2024, "Saturday"),
         (9, "August", "Aug", 8, 2021, "Monday"),
         (30, "September", "Sept", 9, 2022, "Friday")]
RELATED = [
    "Ferry service between the islands to resume in May",
    "Five things to know about the new banknotes",
    "Why the bees came back to the airport",
    "Parliament delays vote on shop opening hours",
    "'We had no water for three days': a village after the flood",
    "Grain prices fall for the third week",
    "Court orders retrial in lighthouse murder case",
    "Tarnovia beat Norway to reach final",
    "How a librarian from Brenik beat the chess computer",
    "Minister resigns over dinner with developer",
    "Snow closes mountain pass, hundreds of drivers stranded",
    "The last cinema in Smolka turns off its projector",
    "What we know about the outage at Velcom North",
    "Exclusive: bank knew of the missing gold since 2015",
    "Three killed as crane collapses in Orlovsk port",
    "Is this the end of the night train?"]
HEADINGS = ["Two versions", "What happens next", "A long quarrel",
            "'Nobody asked us'", "No comment from Orlovsk", "The money",
            "Reactions abroad"]
CAPTIONS = [
    "People walk past a closed bank in central Velgrad on {d1}. {author}/Interpress",
    "A woman holds a portrait during a vigil. Photo: {author}",
    "The parliament building in Brenik (file photo)",
    "Soldiers at a checkpoint near the border. [{author}/EPA]",
    "Smoke rises over the port, {d2}. REUTERS/{author}",
    "The minister leaves the court after the hearing (AFP/{author})",
    "Riot police in the old town © Getty Images"]

SITES = {
    "wire": """
F	Exclusive news, data and analytics for financial market professionals
F	World
F	Business
F	Markets
F	Sustainability
F	More
F	My News
F	World
T	{title}
Y	By {author}
D	{d2}
D	{d5} GMT+1 Updated 3 hours ago
F
F	Aa
F
F	{cap}
B	2
B	3
F	Advertisement · Scroll to continue
B	*
F	Sign up here.
Y	Reporting by {author} in {place}; Additional reporting by {author2}; Editing by Sam Carr and Lia Holm
F	Our Standards: The Wire Trust Principles.
F	Suggested Topics:
F	World
F	Purchase Licensing Rights
F	Read Next
F	{rel}
F	{rel}
F	{rel}
F	More from Wire
F	{rel}
""",
    "broadcaster": """
F	Homepage
F	Accessibility links
F	Skip to content
F	Accessibility Help
F	Sign in
F	Home
F	News
F	Sport
F	Weather
F	iPlayer
F	Menu
T	{title}
D	Published
D	{d1}
F	Share
F	close panel
F	Share page
F	Copy link
F	About sharing
F	Image source, Getty Images
F	Image caption,
F	{cap}
Y	By {author}
F	Channel 9 News
B	3
T	~
B	2
F	You may also be interested in:
F	{rel}
F	{rel}
B	*
F	More on this story
F	{rel}
D	{d1}
F	{rel}
D	{d1}
F	Related Topics
F	Europe
F	Top Stories
F	{rel}
F	Published 4 hours ago
F	{rel}
F	Published 2 hours ago
F	Features
F	{rel}
F	Elsewhere on Channel 9
F	{rel}
F	Most Read
F	1	{rel}
F	2	{rel}
F	Terms of Use
F	About Channel 9
F	Privacy Policy
F	Cookies
F	© 2023 Channel 9. Channel 9 is not responsible for the content of external sites. Read about our approach to external linking.
""",
    "paper": """
F	Skip to main content
F	Skip to navigation
F	Print subscriptions
F	Search jobs
F	International edition
F	The Harbour Courier
F	News
F	Opinion
F	Sport
F	Culture
F	Lifestyle
F	World
F	Europe
F	This article is more than 1 year old
T	{title}
F	This article is more than 1 year old
T	{deck}
Y	{author} in {place}
D	{d4}
D	Last modified on {d4}
F	Share
F	{cap}
B	4
F	Sign up to First Edition
F	Free daily newsletter
F	Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters
F	Enter your email address
F	Sign up
F	Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.
F	after newsletter promotion
B	*
F	Explore more on these topics
F	Europe
F	news
F	Share
F	Reuse this content
F	More on this story
F	{rel}
F	15 Apr 2023
F	{rel}
F	12 Apr 2023
F	comments (214)
F	Sign in or create your Courier account to join the discussion
F	Most viewed
F	{rel}
""",
    "portal-east": """
D	{d3}
F	Support
F	the site
F	Dear
F	readers!
F	Sections
F
T	{title}
F
F	56
F	{title}
F	{cap}
F
T	{deck}
B	*
F
F	Write your comment 56
F
F	Follow Golos94.example social media accounts
""",
    "wordpress": """
F	Skip to content
F	The Border Diary
F	Notes on small states
F	Menu
F	Home
F	About
F	Contact
T	{title}
D	Posted on {d2} by {author}
B	*
F	Share this:
F	Click to share on Twitter (Opens in new window)
F	Click to share on Facebook (Opens in new window)
F	Like this:
F	Like Loading...
F	Posted in Politics	Tagged elections, refinery
F	Post navigation
F	Previous post: {rel}
F	Next post: {rel}
F	Leave a Reply
F	Your email address will not be published. Required fields are marked *
F	Comment
F	Name *
F	Email *
F	Website
F	Save my name, email, and website in this browser for the next time I comment.
F	Recent Posts
F	{rel}
F	{rel}
F	{rel}
F	Archives
F	March 2023
F	February 2023
F	Proudly powered by WordPress
""",
    "magazine": """
F	Free Trial
F	Sign In
F	Latest
F	Newsletters
F	Podcasts
F	Argument
F	An expert's point of view on a current event.
T	{title}
T	{deck}
D	{d2}, 10:35 AM
Y	By {author}, a staff writer at Continental Review.
F	{cap}
B	3
F	Trending Articles
F	{rel}
F	{rel}
F	Powered By Advertising Partner
B	*
F	Support Continental Review's reporting.
F	My FP: Follow topics and authors to get straight to what you like. Exclusively for subscribers. Subscribe Now | Log In
F	Read More On Europe | Energy
F	Join the Conversation
F	Commenting on this and other recent articles is just one benefit of a subscription.
F	Already a subscriber? Log In.
F	View Comments
F	Sign up for Editors' Picks
F	A curated selection of our very best long reads.
""",
    "translated": """
T	{title}
B	2
F	also read
F	{cap}
B	2
T	~
B	2
F	also read
F	{rel}
B	*
F	Leave a Comment
""",
    "radio": """
F	Accessibility links
F	Skip to main content
F	Skip to main Navigation
F	To Readers In Karsovia
F	Breaking News
F	Europe
T	{title}
D	{d1}
Y	By {author}
F	Share
F	Print
F	{cap}
B	5
F	SEE ALSO:
F	{rel}
B	*
F	With reporting by Karta, dpa, and AP
F	Radio Open Sky’s Tarnovian Service
F	Radio Open Sky’s Tarnovian Service was relaunched in January 2007 after a nine-year absence.
F	Follow
F	Subscribe
F	RELATED
F	Recommended
F	{rel}
F	{rel}
F	{rel}
""",
    "cable": """
F	Live TV
F	Audio
F	Edition
F	Follow WNN
T	{title}
Y	By {author} and {author2}, WNN
D	Updated 1847 GMT (0247 HKT) {d2}
F	Now playing 01:42
F	{rel}
F	Now playing 02:11
F	{rel}
F	Source: WNN
B	2
F	JUST WATCHED
F	{rel}
F	Replay
F	More Videos ...
F	MUST WATCH
B	*
F	WNN's {author} contributed to this report.
F	Paid Partner Content
F	The shoes that doctors wear on their days off
F	Forget gold: do this instead
""",
    "agency-east": """
F	Karta+
F	Русский	English	中文
D	{d3}
F	MAIN
F	EVENTS
F	PRESIDENT
F	ECONOMICS
F	{cap}
T	{title}
B	*
F	Subscribe to us on
F	Telegram
F	Print version
F	News archive
F	{d6}
F	{rel}
F	{d6}
F	{rel}
F	All news
F	© 2023 KARTA. The use of materials is possible only with an active link to the source.
""",
    "local": """
F	68°
F	Log In
F	e-Edition
F	Obituaries
F	Classifieds
F	Jobs
T	{title}
Y	{AUTHOR}
F	Staff Writer
D	{d2}
F	Facebook
F	Twitter
F	WhatsApp
F	SMS
F	Email
F	Print
F	Copy article link
F	Save
B	3
F	× This page requires Javascript.
F	Javascript is required for you to be able to read premium content. Please enable it in your browser settings.
B	*
F	Tags
F	Politics
F	Elections
F	Reporter
F	Get an alert on the latest stories from {author}.
F	Welcome to the discussion.
F	Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.
F	Don't Threaten. Threats of harming another person will not be tolerated.
""",
    "tabloid": """
F	HOME | SHOWBIZ | SPORT | VIDEO | CHAT
F	TRENDING:	Cats	Royals	Weather
F	EXCLUSIVE
T	{title}
T	* {deck}
Y	By {AUTHOR} FOR DAILYSTREETONLINE
D	PUBLISHED: 17:49, {d1} | UPDATED: 19:02, {d1}
F	e-mail
F	23 shares
F	46
F	View comments
B	3
F	+4
F	View gallery
F	{cap}
B	2
F	RELATED ARTICLES
F	Previous
F	1
F	Next
F	{rel}
F	{rel}
F	Share this article
F	Share
F	23 shares
B	*
F	Read more:
F	{rel} | Daily Street Online
F	Share or comment on this article:
F	{title}
F	Comments 46
F	Share what you think
F	Newest	Oldest	Best rated	Worst rated
F	View all
F	The comments below have been moderated in advance.
F	Bob1961, Leeds, 2 hours ago
F	They are all the same, this lot. I would not give them my vote or my dog.
F	Karin, Vienna, 3 hours ago
F	Well written for a change. Somebody should send it to the ministers before they meet again.
""",
    "dump-plain": """
T	{title}

B	*
""",
    "german-english": """
F	Jump to navigation
F	Navigate to homepage
F	Latest videos
F	In focus
F	ADVERTISEMENT
F	Politics Europe
T	{title}
Y	{author}
D	{d2} {d3}
T	{deck}
F	https://p.dw.example/p/4P2xK
F	{cap}
F	Advertisement
B	4
T	~
B	*
Y	{author2}/fb (AFP, Reuters)
F	Send us your feedback
F	Explore more
F	{rel}
F	Politics{d1}
F	Skip next section DW's Top Story
F	DW's Top Story
F	{rel}
""",
}


def read_article(path):
    """-> title, deck or None, paragraphs."""
    title = deck = None
    paragraphs = []
    for line in open(path, encoding="utf-8"):
        label, _, text = line.rstrip("\n").partition("\t")
        if label == "T" and title is None:
            title = text
        elif label == "T" and deck is None and not paragraphs:
            deck = text.lstrip("* ")
        elif label == "B":
            paragraphs.append(text)
    return title, deck, paragraphs


def fill(text, values, rng):
    for key in ("cap", "rel"):
        while "{" + key + "}" in text:
            source = {"cap": CAPTIONS, "rel": values["related"]}[key]
            pick = source.pop() if key == "rel" else rng.choice(source)
            text = text.replace("{" + key + "}", pick, 1)
    for key, value in values.items():
        if isinstance(value, str):
            text = text.replace("{" + key + "}", value)
    return text


def dates(day):
    d, month, short, number, year, week = day
    return {"d1": f"{d} {month} {year}", "d2": f"{month} {d}, {year}",
            "d3": f"{d} {month} {year}, {week}, 8:0{d % 10}",
            "d4": f"{week[:3]} {d} {short} {year} 06.00 BST",
            "d5": f"{year}-{number:02d}-{d:02d}T10:20",
            "d6": f"{d:02d}.{number:02d}.{year} 14:3{d % 10}"}


def write_page(name, site, article, rng):
    title, deck, paragraphs = article
    authors = rng.sample(AUTHORS, 2)
    values = {"title": title, "deck": deck or "What is known so far, and what "
              "is only claimed", "author": authors[0], "author2": authors[1],
              "AUTHOR": authors[0].upper(), "place": rng.choice(
                  ["Brenik", "Velgrad", "Orlovsk", "Vienna"]),
              "related": rng.sample(RELATED, len(RELATED))}
    values.update(dates(rng.choice(DATES)))
    spaced = rng.random() < 0.5
    at, out = 0, []
    for line in SITES[site].strip("\n").split("\n"):
        label, _, text = line.partition("\t")
        if label == "B":
            n = len(paragraphs) - at if text == "*" else int(text)
            for paragraph in paragraphs[at:at + n]:
                out.append("B\t" + paragraph)
                if spaced:
                    out.append("")
            at += n
        elif label == "T" and text == "~":
            if at < len(paragraphs):
                out.append("T\t" + rng.choice(HEADINGS))
        elif text:
            out.append(label + "\t" + fill(text, values, rng))
        else:
            out.append("")
    open(name, "w", encoding="utf-8").write("\n".join(out) + "\n")


def main():
    rng = random.Random(7)
    articles = [read_article(path) for path in sorted(glob.glob(
        "article-*.txt")) if "reykjavik" not in path and "live" not in path]
    order = 0
    for site in SITES:
        for copy in range(4):
            article = articles[order % len(articles)]
            order += 3 if copy else 1
            write_page(f"site-{site}-{copy + 1}.txt", site, article, rng)


if __name__ == "__main__":
    main()
