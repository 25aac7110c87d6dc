"""Makes the fonts of report.pdf from those of the npm packages @expo-google-fonts/noto-sans-sc 0.4.3 and noto-emoji 0.4.7.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-emoji@0.4.7   # unpack each into a folder
    python3 tools/report_fonts.py SANS/package EMOJI/package results/src/main/resources/cuofeng/results/pdf/fonts

Needs fontTools (made with 4.38.0; Debian: python3-fonttools)."""
import sys
from fontTools import subset

def dbcs(codec, leads=range(0x81, 0xFF)):
    found = set()
    for lead in leads:
        for trail in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes([lead, trail]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found

SIGNS = set()
for first, last in [(0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x52F), (0x2000, 0x206F), (0x20A0, 0x20CF), (0x2100, 0x22FF),
                    (0x2460, 0x27BF), (0x3000, 0x33FF), (0xFF00, 0xFFEF), (0xFFFD, 0xFFFD)]:
    SIGNS.update(range(first, last + 1))
# Copied text must hold the usual one of two characters that share a glyph: – and not the figure dash, ～ and not the wave dash.
TWINS = {0xAD, 0x2003, 0x2012, 0x2035, 0x2215, 0x22EF, 0x301C}
REGULAR = (SIGNS | dbcs('gbk') | set(range(0x4E00, 0xA000)) | set(range(0x20000, 0x32000))) - TWINS
BOLD = (SIGNS | dbcs('gb2312') | dbcs('big5', range(0xA4, 0xC7))) - TWINS

QUOTES = {0x2018, 0x2019, 0x201C, 0x201D, 0x2026}

def narrow(font):
    """Quotation marks as wide as letters (feature pwid), which English needs and Chinese does not."""
    narrower = {}
    table = font['GSUB'].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == 'pwid':
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    narrower.update(getattr(part, 'ExtSubTable', part).mapping)
    for cmap in font['cmap'].tables:
        if cmap.isUnicode() and cmap.format != 14:
            for mark in QUOTES & set(cmap.cmap):
                cmap.cmap[mark] = narrower.get(cmap.cmap[mark], cmap.cmap[mark])

def make(source, target, unicodes, change=lambda font: None):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'STAT']
    options.name_IDs = ['*']
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(source, options)
    change(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes if unicodes is not None else set(font.getBestCmap()))
    subsetter.subset(font)
    # Variants by selector: fontbox does not know them and says so on the terminal.
    font['cmap'].tables = [table for table in font['cmap'].tables if table.format != 14]
    subset.save_font(font, target, options)
    print(target, len(font.getBestCmap()), 'characters')

sans, emoji, out = sys.argv[1:4]
make(f'{sans}/400Regular/NotoSansSC_400Regular.ttf', f'{out}/NotoSansSC-Regular.ttf', REGULAR)
make(f'{sans}/700Bold/NotoSansSC_700Bold.ttf', f'{out}/NotoSansSC-Bold.ttf', BOLD)
make(f'{sans}/400Regular/NotoSansSC_400Regular.ttf', f'{out}/NotoSansSC-Quotes-Regular.ttf', QUOTES, narrow)
make(f'{sans}/700Bold/NotoSansSC_700Bold.ttf', f'{out}/NotoSansSC-Quotes-Bold.ttf', QUOTES, narrow)
make(f'{emoji}/400Regular/NotoEmoji_400Regular.ttf', f'{out}/NotoEmoji-Regular.ttf', None)
