"""Makes the one font file of Candour from Atkinson Hyperlegible Next (OFL 1.1, no reserved font name).

Upstream 2.001 has no ō and Ō, which Māori needs. Both are put together here from the font's own
o and macron, placed where the font itself places the two dots of ö; ā ē ī ū come as upstream drew them.
Then everything but the letters our pages use is dropped, and the weights are limited to 400–700.

    font.py FOLDER-OF-FONTSOURCE-FILES OUTPUT.woff2
"""

import copy
import io
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import hvar, instancer

SOURCE = "atkinson-hyperlegible-next-{}-wght-normal.woff2"
LETTERS = (
    [*range(0x20, 0x7F), *range(0xA0, 0x100)]
    + [ord(c) for c in "āēīōūĀĒĪŌŪıŒœ“”‘’‚„‹›–—…·•€£−×™"]
)
# New glyph → the glyph that shows where a mark sits on the same letter.
COMPOSED = {0x14D: ("omacron", "odieresis"), 0x14C: ("Omacron", "Odieresis")}
CAPITAL_MARK_RAISED_BY = 161  # as upstream's Ē


def centre(font, glyph):
    outline = font["glyf"][glyph]
    return (outline.xMin + outline.xMax) // 2


def add(font, codepoint, name, outline, metrics, variations):
    font["glyf"][name] = outline
    font["hmtx"][name] = metrics
    font["gvar"].variations[name] = variations
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[codepoint] = name


def main(folder, output):
    font = TTFont(f"{folder}/{SOURCE.format('latin')}")
    font.ensureDecompiled()
    extended = TTFont(f"{folder}/{SOURCE.format('latin-ext')}")
    names = extended.getBestCmap()

    for letter in "āēīūĀĒĪŪ":
        name = names[ord(letter)]
        add(font, ord(letter), name, extended["glyf"][name], extended["hmtx"][name],
            extended["gvar"].variations[name])

    shift = centre(font, "uni0308") - centre(font, "uni0304")
    for codepoint, (name, model) in COMPOSED.items():
        outline = copy.deepcopy(font["glyf"][model])
        mark = outline.components[1]
        mark.glyphName = "uni0304"
        mark.x += shift
        mark.y = CAPITAL_MARK_RAISED_BY if name[0].isupper() else 0
        outline.recalcBounds(font["glyf"])
        add(font, codepoint, name, outline, font["hmtx"][model],
            copy.deepcopy(font["gvar"].variations[model]))

    font.setGlyphOrder(font["glyf"].glyphOrder)
    # The advance deltas are listed by glyph: make them again for the longer list.
    del font["HVAR"]
    hvar.add_HVAR(font)
    instancer.instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)
    whole = io.BytesIO()
    font.flavor = None
    font.save(whole)
    font = TTFont(whole)

    options = Options()
    options.flavor = "woff2"
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "liga"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    missing = [chr(c) for c in LETTERS if c not in font.getBestCmap() and c not in (0xAD, 0xB5)]
    if missing:
        sys.exit(f"the font lacks {missing}")
    font.flavor = "woff2"
    font.save(output)


main(*sys.argv[1:])
