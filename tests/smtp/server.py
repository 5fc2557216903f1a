"""A real SMTP server for the tests.

    server.py PORT FOLDER CERTIFICATE KEY  wants STARTTLS and a password before it takes a mail
    server.py PORT FOLDER                  takes mail as the server behind another does

Each mail becomes a file FOLDER/<domain of the recipient>/<number>-<process>.eml, named so only when it is whole. An address
whose name begins with `refused`, or whose domain has a file `closed` in its folder, is answered with 550.
"""

import os
import signal
import ssl
import sys
import threading
from itertools import count

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = b"candour", b"loopback"
NUMBERS = count(1)
LOCK = threading.Lock()


class Folder:
    def __init__(self, folder):
        self.folder = folder

    async def handle_RCPT(self, server, session, envelope, address, options):
        closed = os.path.join(self.folder, address.rpartition("@")[2].lower(), "closed")
        if address.startswith("refused") or os.path.exists(closed):
            return "550 5.1.1 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        for address in envelope.rcpt_tos:
            mailbox = os.path.join(self.folder, address.rpartition("@")[2].lower())
            os.makedirs(mailbox, exist_ok=True)
            with LOCK:
                number = next(NUMBERS)
            path = os.path.join(mailbox, f"{number:06}-{os.getpid()}.eml")
            with open(path + ".part", "wb") as file:
                # What a server that delivers a mail writes of its envelope.
                of_envelope = f"X-Delivered-To: {address}\r\nReturn-Path: <{envelope.mail_from}>\r\n"
                file.write(of_envelope.encode() + envelope.original_content)
            os.rename(path + ".part", path)
        return "250 2.0.0 Taken"


def login(server, session, envelope, mechanism, credentials):
    known = isinstance(credentials, LoginPassword) and (credentials.login, credentials.password) == (USER, PASSWORD)
    return AuthResult(success=known)


class Server(Controller):
    def __init__(self, *args, tls, **kwargs):
        self.tls = tls
        super().__init__(*args, **kwargs)

    def factory(self):
        if not self.tls:
            return SMTP(self.handler, hostname="localhost", ident="tests")
        return SMTP(
            self.handler,
            hostname="localhost",
            ident="tests",
            tls_context=self.tls,
            require_starttls=True,
            authenticator=login,
            auth_required=True,
        )


def main():
    port, folder, files = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH) if files else None
    if files:
        tls.load_cert_chain(*files)
    server = Server(Folder(folder), hostname="127.0.0.1", port=port, tls=tls)
    server.start()
    print("ready", flush=True)
    signal.sigwait({signal.SIGTERM, signal.SIGINT})
    server.stop()


main()
