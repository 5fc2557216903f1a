"""Makes the two weights that the PDF uses from the font of the pages: typst sets static fonts.

    instances.py ATKINSON.woff2 OUTPUT-FOLDER
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

BOLD, REGULAR = 0x20, 0x40


def main(source, folder):
    for weight, style, selection in ((400, "Regular", REGULAR), (700, "Bold", BOLD)):
        font = instancer.instantiateVariableFont(TTFont(source), {"wght": weight})
        font.flavor = None
        names = {1: "Atkinson Hyperlegible Next", 2: style, 4: f"Atkinson Hyperlegible Next {style}",
                 6: f"AtkinsonHyperlegibleNext-{style}"}
        for name, text in names.items():
            font["name"].setName(text, name, 3, 1, 0x409)
        font["OS/2"].usWeightClass = weight
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~(BOLD | REGULAR) | selection
        font["head"].macStyle = int(style == "Bold")
        font.save(f"{folder}/AtkinsonHyperlegibleNext-{style}.ttf")


main(*sys.argv[1:])
