"""Makes the Chinese faces in bundles/dev.qualis.pictures: Noto Sans SC with the characters that documents of companies need.

Kept: every symbol of the face, GB 2312, the 8,105 characters of the national list of common characters (通用规范汉字表) and the common
traditional characters of Big5. Left out: rare characters, and tables that only shaping in running text needs. Needs fonttools and the
Unihan database of Debian's package unicode-data. See README.md.

usage: subset.py NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf
"""

import bz2
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

UNIHAN = "/usr/share/unicode/Unihan_%s.txt.bz2"


def double_bytes(codec, leads, trails):
    characters = set()
    for lead in leads:
        for trail in trails:
            try:
                characters.update(map(ord, bytes([lead, trail]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return characters


def common_characters():
    characters = set()
    for table in ("OtherMappings", "DictionaryLikeData", "DictionaryIndices"):
        with bz2.open(UNIHAN % table, "rt", encoding="utf-8") as lines:
            characters.update(int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line)
    return characters


def is_rare(code):
    # What shares its glyph with a common character: a PDF would give it out when one copies or searches that character.
    if 0x2E80 <= code <= 0x2FDF or code in (0x2035, 0x2215, 0x2329, 0x232A, 0x301C):
        return True
    return 0x3400 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7A3 or code >= 0x20000 or 0xF900 <= code <= 0xFAFF


def main(source, target):
    tgh = common_characters()
    assert len(tgh) == 8105, len(tgh)
    gb2312 = double_bytes("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    big5 = double_bytes("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    with TTFont(source) as font:
        symbols = {code for code in font.getBestCmap() if not is_rare(code)}
    options = subset.Options(
        layout_features=[], hinting=False, glyph_names=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        drop_tables=["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx", "gasp"], recalc_timestamp=False)
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=tgh | gb2312 | big5 | symbols)
    subsetter.subset(font)
    subset.save_font(font, target, options)
    print(len(font.getBestCmap()), "characters")


main(sys.argv[1], sys.argv[2])
