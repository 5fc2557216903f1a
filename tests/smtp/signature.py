"""Says whether a mail on standard input has a good signature (DKIM, RFC 6376).

    signature.py NAME KEY

NAME is where the public half KEY (base64) would be published, e.g. candour._domainkey.example.org. Ends with 0 if it is good.
"""

import sys

import dkim


def published(name, timeout=5):
    return b"v=DKIM1; k=rsa; p=" + sys.argv[2].encode() if name == sys.argv[1].encode() + b"." else b""


sys.exit(0 if dkim.verify(sys.stdin.buffer.read(), dnsfunc=published) else 1)
