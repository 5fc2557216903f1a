"""The portal as a process of its own, and people who use it without a browser: for tests/kill and tests/junk.

Only Python's standard library. A page's forms are read as a browser without scripts reads them; `work` does what the script of a
page would do.
"""

import base64
import hashlib
import hmac
import html
import http.client
import json
import os
import re
import signal
import socket
import sqlite3
import struct
import subprocess
import time
import urllib.parse

BODY = "nz-hdc"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Gone(Exception):
    """The portal does not answer."""


class Page:
    def __init__(self, path, status, text, headers=()):
        self.path, self.status, self.text, self.headers = path, status, text, dict(headers)

    def form(self, action):
        """The attributes and the inside of the form that goes to `action`."""
        for attributes, inner in re.findall(r"<form([^>]*)>(.*?)</form>", self.text, re.S):
            if f'action="{action}"' in html.unescape(attributes):
                return inner
        raise AssertionError(f"{self.path} ({self.status}) has no form to {action}:\n{self.text[:3000]}")

    def fields(self, action):
        """What the form that goes to `action` would send as it is."""
        fields = []
        for tag in re.findall(r"<input[^>]*>", self.form(action)):
            values = dict(re.findall(r'([a-z-]+)="([^"]*)"', tag))
            choice = values.get("type") in ("radio", "checkbox")
            if "name" in values and (not choice or " checked" in tag):
                fields.append((values["name"], html.unescape(values.get("value", ""))))
        return fields

    def task(self, action):
        """The task that the script of this page would do; None without one."""
        found = re.search(r'data-work="([^"]*)"', self.form(action))
        return json.loads(html.unescape(found.group(1))) if found else None

    def words(self):
        shown = re.search(r'<ol[^>]*id="words"[^>]*>(.*?)</ol>', self.text, re.S)
        assert shown, f"{self.path} ({self.status}) shows no words"
        return re.findall(r"<li>(\w+)</li>", shown.group(1))


def work(task):
    """Does a task (the Altcha scheme) as static/candour.js does, and gives what its field holds then."""
    begun, wanted = time.monotonic(), bytes.fromhex(task["challenge"])
    salted = hashlib.sha256(task["salt"].encode())
    for number in range(task["maxnumber"] + 1):
        tried = salted.copy()
        tried.update(b"%d" % number)
        if tried.digest() == wanted:
            took = int((time.monotonic() - begun) * 1000)
            answer = {name: task[name] for name in ("algorithm", "challenge", "salt", "signature")}
            return base64.b64encode(json.dumps({**answer, "number": number, "took": took}).encode()).decode()
    raise AssertionError("a task that nobody can do")


class Browser:
    def __init__(self, port):
        self.port, self.cookies = port, {}
        self.took = []

    def once(self, method, path, fields=None):
        """One request; where it leads is not followed."""
        body = urllib.parse.urlencode(fields or [])
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if method == "POST":
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        begun = time.monotonic()
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        except (OSError, http.client.HTTPException) as error:
            raise Gone from error
        finally:
            connection.close()
        self.took.append((f"{method} {path}", time.monotonic() - begun))
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                cookie = value.split(";")[0].split("=", 1)
                self.cookies[cookie[0]] = cookie[1]
        return Page(path, answer.status, text, answer.getheaders())

    def ask(self, method, path, fields=None):
        page = self.once(method, path, fields)
        goes_on = page.headers.get("Location") or page.headers.get("location")
        return self.ask("GET", goes_on) if goes_on and 300 <= page.status < 400 else page

    def submit(self, page, action, *answers):
        """Fills in a form of a page and sends it."""
        given = {name for name, _ in answers}
        fields = [(name, value) for name, value in page.fields(action) if name not in given]
        answered = self.ask("POST", action, fields + list(answers))
        if answered.status != 200:
            raise AssertionError(f"{action}: {answered.status}\n{answered.text[:3000]}")
        return answered

    def fill(self, path, action, *answers):
        return self.submit(self.ask("GET", path), action, *answers)

    def tell(self, narrative):
        """Tells a report and chooses for one body; what is left is to look at it and to send it."""
        self.fill("/report/place", "/report/place", ("care_country", "NZ"), ("care_region", "Wellington"))
        self.fill("/report/practitioner", "/report/practitioner", ("professions", "sex_therapist"))
        self.fill("/report/what-happened", "/report/what-happened", ("narrative", narrative))
        self.fill("/report/recipients", "/report/recipients", (f"choice.{BODY}", "send"))


class Portal:
    """A portal with made-up settings in a folder, whose mails are files."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.port = binary, folder, free_port()
        self.settings = dict(
            os.environ,
            CANDOUR_DATA_DIR=os.path.join(folder, "data"),
            CANDOUR_MAIL_URL="file:" + os.path.join(folder, "mails"),
            CANDOUR_MAIL_TIMES="now",
            CANDOUR_LEGAL_NAME="Example Trust",
            CANDOUR_CONTACT="post@example.org",
            CANDOUR_PORT=str(self.port),
        )

    def browser(self):
        return Browser(self.port)

    def beside(self, *arguments):
        """The program as a process of its own over the same folder and database."""
        return subprocess.Popen([self.binary, *arguments], cwd=self.folder, env=self.settings, stdout=self.log, stderr=self.log)

    def start(self, *arguments):
        self.log = open(os.path.join(self.folder, "log"), "ab")
        self.process = self.beside(*arguments)
        end = time.monotonic() + 30
        while True:
            try:
                self.browser().ask("GET", "/")
                return
            except Gone:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise AssertionError("the portal does not start; see its log") from None
                time.sleep(0.02)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def column(self, query):
        """One column that stands in clear, past the program."""
        database = sqlite3.connect(os.path.join(self.folder, "data", "candour.db"), timeout=10)
        try:
            return [row[0] for row in database.execute(query)]
        finally:
            database.close()

    def mails(self):
        """The texts of the mails in the folder, the newest first."""
        folder = os.path.join(self.folder, "mails")
        names = os.listdir(folder) if os.path.isdir(folder) else []
        # What is still being written has another name, and loses it any moment.
        whole = [os.path.join(folder, name) for name in names if name.endswith(".eml")]
        for name in sorted(whole, key=os.path.getmtime, reverse=True):
            with open(name, encoding="utf-8") as file:
                yield file.read()

    def mail_with(self, word):
        """The text of the newest mail that contains a word."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            found = next((text for text in self.mails() if word in text), None)
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"no mail with {word}")

    def message_ids(self):
        """The Message-ID of every mail in the folder."""
        return [found for text in self.mails() for found in re.findall(r"^Message-ID: *(<.*>)", text, re.M | re.I)]

    def join(self):
        """The body joins, by the command and the pages."""
        invited = subprocess.run(
            [self.binary, "body", "invite", BODY, "--email", "desk@body.example", "--person", "Ana", "--number", "+64 4 555 0100"],
            cwd=self.folder, env=self.settings, capture_output=True, text=True, check=True,
        ).stdout
        code = next(line.strip() for line in invited.splitlines() if re.fullmatch(r"\s+\w{4}-\w{4}-\w{4}", line))
        link = re.search(r"(/join/\S+)", self.mail_with("/join/")).group(1)
        browser = self.browser()
        browser.fill(link, link, ("code", code), ("name", "Ripeka"), ("address", "ripeka@body.example"))
        mailed = re.search(r"^\s*(\d{6})\s*$", self.mail_with("confirm").replace("\r", ""), re.M)
        mailed = mailed or re.search(r"\b(\d{6})\b", self.mail_with("type this code"))
        browser.fill("/join/steps/confirm", "/join/steps/confirm", ("code", mailed.group(1)))
        own = "quiet harbour winter lantern orbit maple"
        answers = ("choice", "own"), ("own", own), ("own_again", own)
        page = browser.fill("/join/steps/passphrase", "/join/steps/passphrase", *answers)
        secret = re.sub(r"[^A-Z2-7]", "", re.search(r"<strong>([A-Z2-7 ]{32,})</strong>", page.text).group(1))
        browser.fill("/join/steps/second-factor", "/join/steps/second-factor", ("code", phone(secret)))
        page = browser.fill(
            "/join/steps/profile", "/join/steps/profile",
            ("readers", "Complaints officer"), ("contact_phone", "+64 4 555 0101"), ("timezone", "Pacific/Auckland"),
        )
        words = page.words()
        numbers = [re.search(rf'for="{name}"[^>]*>[^<]*?(\d+)', page.text).group(1) for name in ("word_1", "word_2")]
        answers = [(name, words[int(number) - 1]) for name, number in zip(("word_1", "word_2"), numbers)]
        # Not by `fill`: opening the page again would show other words.
        fields = [field for field in page.fields("/join/steps/phrase") if not field[0].startswith("word_")]
        done = browser.ask("POST", "/join/steps/phrase", fields + answers)
        assert done.status == 200 and done.path.startswith("/desk"), (done.path, done.status)


def phone(secret):
    """RFC 6238, as the portal asks for it."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def wait_until(holds, seconds):
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.1)
