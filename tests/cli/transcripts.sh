# Who speaks a paragraph says it: transcripts ("HALE: …"), interviews ("Q: …",
# of somebody who is not named; "LW: …", of Lidia Wrona), kickers ("Interview: …") that say nothing.
. "$SOURCE/tests/cli/lib.sh"

cat >debate.txt <<'END'
Transcript of the debate

MODERATOR: Governor Hale, did you take money from Norvik?

HALE: I never took a cent. My opponent sold the port to Acme.

STONE: That is a lie. Governor Hale fired the auditor. The mayor said, "Hale robbed the bank."

MR. STONE (Independent, Ohio): That is no secret. Hale bribed a judge.
END
cat >interview.txt <<'END'
Interview: "We will not pay," says the grid's chief

Q: Who paid for the cable?

A: Norway paid three quarters. Denmark built the harbour.

Sweden joined the union in 1995.
END
cat >initials.txt <<'END'
A talk with Lidia Wrona

Lidia Wrona, a novelist, spoke to Peter Anders in Oslo on Monday.

PA: Will you write about Norway?

LW: I praised Norway. Critics attacked Denmark.
END
cat >unlabelled.txt <<'END'
An interview with Marta Sund

Marta Sund has led the bank of Velm since May.

Did Velm bribe the auditor?

Velm never bribed anybody. Tarnov bribed the auditor.

Will Tarnov sue Velm?

Tarnov sued Velm in May.
END
cat >asked.txt <<'END'
DW: Has Latvia betrayed Estonia?

Orlov: Not at all. Estonia betrayed Latvia.
END
cat >heading.txt <<'END'
Bo Tveit has sued Acme, a firm in Oslo.

Prewitt: "Finland robbed the harbour"

Ann Prewitt met Lena Kontos in Oslo on Monday.
END
cat >post.txt <<'END'
UPDATE: Norway closed the bridge.

Denmark closed the port.
END
cat >show.py <<'END'
import json
names, rows = {}, []
for line in open("out.jsonl"):
    row = json.loads(line)
    if row["kind"] == "entity":
        names[row["id"]] = row["label"]
    elif row["kind"] == "statement":
        rows.append(row)
for row in rows:
    target = row["object"]
    if isinstance(target, dict):
        target = target["value"]
    print(names[row["subject"]], row["relation"]["label"], names.get(target, target),
          "fact" if row["fact"] else "told", "by", names.get(row["source"], row["source"]), sep=" ")
END

cat >paper.txt <<'END'
Lunch with Ana Petrescu

Ana Petrescu fled Karsovia in May. The Gazette met Petrescu in Riga.

The Gazette: Did the Bosnian government promise you a house?

“Nobody promised me a house. Minister Brandt hired me.”

The Gazette: Marek Dolan claims that Portugal pays you.

She laughs. “He has claimed that I robbed the Vatican.”
END
run 0 "$ACTANT" build --confidence=0 debate.txt interview.txt initials.txt unlabelled.txt \
  asked.txt heading.txt post.txt paper.txt -o out.jsonl
python3 show.py >told || fail "show.py"
says told "sell port to Acme told by Hale"
says told "Hale fire auditor told by STONE"
says told "Hale rob bank told by mayor"
says told "Hale bribe judge told by STONE"
says told "Tarnov bribe auditor told by Marta Sund"
says told "Tarnov sue Velm told by Marta Sund"
says told "Latvia betray Estonia told by DW"
says told "Finland rob harbour told by Ann Prewitt"
says told "Norway pay three quarters told by None"
says told "Denmark build harbour told by None"
says told "Sweden join union fact by None"
says told "grid's chief say We will not pay fact by None"
says told "Denmark close port fact by None"
lacks told "Interview say"
says told "Lidia Wrona praise Norway told by Lidia Wrona"
says told "Critics attack Denmark told by Lidia Wrona"
lacks told "LW"
says told "Brandt hire Ana Petrescu told by Ana Petrescu"
lacks told "by Bosnian government"

finish
