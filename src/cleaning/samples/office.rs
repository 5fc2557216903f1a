//! Office files with everything beside what one reads: made by hand, part by part.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::pictures;

/// What must not be in a copy of any of them, packed or unpacked.
pub(crate) const GONE: &[&str] = &[
    "Aroha",
    "Kowhai",
    "Painter",
    "2024-03",
    "what I first wrote",
    "a remark",
    "rsid",
    "00A7B3C2",
    "Practice Ltd",
    "a title of hers",
    "letterhead.dotm",
    "C:\\Users",
    "LaserJet",
    "a field of hers",
    "behind the end",
    "thumbnail",
    "vbaProject",
    "the file inside",
    "tracker.example",
    "creationId id=\"{11",
    "xl/comments",
    "people.xml",
    "comments",
];

/// A packed file of these parts.
pub(crate) fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Relations: an id, the last word of the type or all of it, and where they lead; `!` before what is outside.
fn relations(all: &[(&str, &str, &str)]) -> String {
    let mut text = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">".to_owned();
    for (id, word, target) in all {
        let kind = if word.contains(':') { (*word).to_owned() } else { format!("{RELATIONS}/{word}") };
        let (target, mode) =
            target.strip_prefix('!').map_or((*target, ""), |target| (target, " TargetMode=\"External\""));
        write!(text, "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>").unwrap();
    }
    text + "</Relationships>"
}

const CORE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const THUMBNAIL: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail";

fn package(main: &str) -> String {
    relations(&[
        ("rId1", "officeDocument", main),
        ("rId2", CORE, "docProps/core.xml"),
        ("rId3", "extended-properties", "docProps/app.xml"),
        ("rId4", "custom-properties", "docProps/custom.xml"),
        ("rId5", THUMBNAIL, "docProps/thumbnail.jpeg"),
    ])
}

const ABOUT: &str = r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>a title of hers</dc:title><dc:creator>Aroha Example</dc:creator><cp:lastModifiedBy>Aroha Example</cp:lastModifiedBy><cp:revision>14</cp:revision><dcterms:created>2024-03-01T14:05:00Z</dcterms:created></cp:coreProperties>"#;
const APP: &str = r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Painter 9</Application><Company>Practice Ltd</Company><Template>letterhead.dotm</Template><TotalTime>77</TotalTime></Properties>"#;
const CUSTOM: &str = r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="v"><property name="a field of hers"><vt:lpwstr>Aroha</vt:lpwstr></property></Properties>"#;

fn types(main: (&str, &str), more: &[(&str, &str)]) -> String {
    let start = "application/vnd.openxmlformats-officedocument.";
    let mut text = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/><Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>".to_owned();
    write!(text, "<Override PartName=\"/{}\" ContentType=\"{}\"/>", main.0, main.1).unwrap();
    for (name, kind) in more {
        write!(text, "<Override PartName=\"/{name}\" ContentType=\"{start}{kind}+xml\"/>").unwrap();
    }
    text + "</Types>"
}

/// A text with tracked changes, comments, a photo, a template, a small program and a file inside.
pub(crate) fn docx() -> Vec<u8> {
    let types = types(
        ("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
        &[
            ("word/settings.xml", "wordprocessingml.settings"),
            ("word/comments.xml", "wordprocessingml.comments"),
            ("docProps/app.xml", "extended-properties"),
        ],
    );
    let document = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>
<w:p w:rsidR="00A7B3C2" w14:paraId="00A7B3C2"><w:pPr><w:rPr><w:ins w:id="1" w:author="Aroha Example" w:date="2024-03-01T14:05:00Z"/></w:rPr></w:pPr><w:r w:rsidRPr="00A7B3C2"><w:t xml:space="preserve">It happened on </w:t></w:r><w:del w:id="2" w:author="Aroha Example" w:date="2024-03-01T14:05:00Z"><w:r><w:delText>what I first wrote</w:delText></w:r></w:del><w:ins w:id="3" w:author="Aroha Example" w:date="2024-03-01T14:05:00Z"><w:r><w:rPr><w:b/><w:rPrChange w:id="4" w:author="Aroha Example"><w:rPr/></w:rPrChange></w:rPr><w:t>a Friday.</w:t></w:r></w:ins></w:p>
<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>He wrote to me.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>set to be hidden</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a row that stays</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="5" w:author="Aroha Example"/></w:trPr><w:tc><w:p><w:r><w:t>what I first wrote in a row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="IMG_2034.JPG" descr="C:\Users\Aroha\IMG_2034.JPG"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId3" r:link="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:object><v:shape/><o:OLEObject ProgID="Package" r:id="rId5"/></w:object></w:r><w:hyperlink r:id="rId8"><w:r><w:t>a letter of mine</w:t></w:r></w:hyperlink></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> INCLUDEPICTURE "C:\Users\Ar</w:instrText></w:r><w:r><w:instrText>oha\field.png&quot; &#65;roha</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>what the field shows</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" TEMPLATE &quot;C:\Users\Aroha\field.dotm&quot; "><w:r><w:t>and the short one</w:t></w:r></w:fldSimple><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>
<w:sectPr w:rsidR="00A7B3C2"><w:printerSettings r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"#;
    let settings = r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:rsids><w:rsidRoot w:val="00A7B3C2"/></w:rsids><w:docVars><w:docVar w:name="a field of hers" w:val="Aroha"/></w:docVars><w:defaultTabStop w:val="708"/></w:settings>"#;
    let comments = r#"<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Aroha Example" w:initials="AE"><w:p><w:r><w:t>a remark</w:t></w:r></w:p></w:comment></w:comments>"#;
    let main_relations = relations(&[
        ("rId1", "settings", "settings.xml"),
        ("rId2", "comments", "comments.xml"),
        ("rId3", "image", "media/image1.jpeg"),
        ("rId4", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
        ("rId5", "oleObject", "embeddings/oleObject1.bin"),
        ("rId6", "customXml", "../customXml/item1.xml"),
        ("rId7", "image", "!https://tracker.example/a.png"),
        ("rId8", "hyperlink", "!file:///C:/Users/Aroha/letter.docx"),
        ("rId9", "printerSettings", "printerSettings1.bin"),
    ]);
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package("word/document.xml").as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/_rels/document.xml.rels", main_relations.as_bytes()),
        ("word/settings.xml", settings.as_bytes()),
        (
            "word/_rels/settings.xml.rels",
            relations(&[("rId1", "attachedTemplate", "!file:///C:\\Users\\Aroha\\letterhead.dotm")]).as_bytes(),
        ),
        ("word/comments.xml", comments.as_bytes()),
        ("word/media/image1.jpeg", &pictures::jpeg()),
        ("word/vbaProject.bin", b"Attribute VB_Name = Kowhai"),
        ("word/embeddings/oleObject1.bin", b"the file inside"),
        ("word/printerSettings1.bin", b"LaserJet of Aroha"),
        ("customXml/item1.xml", b"<a>Aroha</a>"),
        ("docProps/core.xml", ABOUT.as_bytes()),
        ("docProps/app.xml", APP.as_bytes()),
        ("docProps/custom.xml", CUSTOM.as_bytes()),
        ("docProps/thumbnail.jpeg", &pictures::jpeg()),
        ("word/left-behind.xml", b"<a>what I first wrote</a>"),
    ])
}

/// A table with a hidden sheet, a hidden row, comments, and the folder it was kept in.
pub(crate) fn xlsx() -> Vec<u8> {
    let types = types(
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        &[
            ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
            ("xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"),
            ("xl/comments1.xml", "spreadsheetml.comments"),
        ],
    );
    let main = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" xmlns:x15="x15"><fileSharing userName="Aroha Example"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\Users\Aroha\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="Payments" sheetId="1" r:id="rId1"/><sheet name="Earlier" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>"#;
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00A7B3C2-0000-0000-0000-000000000000}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>paid in cash</t></is></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><pageSetup orientation="landscape" r:id="rId3"/><legacyDrawing r:id="rId2"/></worksheet>"#;
    let drawing = r#"<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="note"><v:textbox>a remark</v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row></x:ClientData></v:shape><v:shape id="button"><x:ClientData ObjectType="Button"/></v:shape></xml>"#;
    let comments = r#"<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Aroha Example</author></authors><commentList><comment ref="A1" authorId="0"><text><t>a remark</t></text></comment></commentList></comments>"#;
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package("xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", main.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            relations(&[
                ("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
            ])
            .as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            relations(&[
                ("rId1", "comments", "../comments1.xml"),
                ("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
                ("rId3", "printerSettings", "../printerSettings/printerSettings1.bin"),
            ])
            .as_bytes(),
        ),
        (
            "xl/worksheets/sheet2.xml",
            sheet.replace("paid in cash", "set to be hidden").replace(" r:id=", " id=").as_bytes(),
        ),
        ("xl/comments1.xml", comments.as_bytes()),
        ("xl/drawings/vmlDrawing1.vml", drawing.as_bytes()),
        ("xl/printerSettings/printerSettings1.bin", b"LaserJet of Aroha"),
        ("docProps/core.xml", ABOUT.as_bytes()),
        ("docProps/app.xml", APP.as_bytes()),
        ("docProps/custom.xml", CUSTOM.as_bytes()),
        ("docProps/thumbnail.jpeg", &pictures::jpeg()),
    ])
}

/// Slides, one of them hidden, with a speaker's notes, comments and a photo.
pub(crate) fn pptx() -> Vec<u8> {
    let types = types(
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
        &[
            ("ppt/slides/slide1.xml", "presentationml.slide"),
            ("ppt/notesSlides/notesSlide1.xml", "presentationml.notesSlide"),
            ("ppt/comments/comment1.xml", "presentationml.comments"),
            ("ppt/commentAuthors.xml", "presentationml.commentAuthors"),
        ],
    );
    let spaces = r#"xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main""#;
    let main = format!(
        r#"<p:presentation {spaces}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:custDataLst><p:tags r:id="rId3"/></p:custDataLst></p:presentation>"#
    );
    let slide = format!(
        r#"<p:sld {spaces} show="0"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1"><a:extLst><a:ext uri="u"><a16:creationId id="{{11A7B3C2-0000-0000-0000-000000000000}}"/></a:ext></a:extLst></p:cNvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>The first session</a:t></a:r></a:p></p:txBody></p:sp><p:pic><p:blipFill><a:blip r:embed="rId3"/></p:blipFill></p:pic></p:spTree></p:cSld></p:sld>"#
    );
    let notes = format!(
        r"<p:notes {spaces}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>say it slowly</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>"
    );
    let comments = format!(
        r#"<p:cmLst {spaces}><p:cm authorId="0" dt="2024-03-01T14:05:00Z"><p:text>a remark</p:text></p:cm></p:cmLst>"#
    );
    let authors = format!(r#"<p:cmAuthorLst {spaces}><p:cmAuthor id="0" name="Aroha Example"/></p:cmAuthorLst>"#);
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package("ppt/presentation.xml").as_bytes()),
        ("ppt/presentation.xml", main.as_bytes()),
        (
            "ppt/_rels/presentation.xml.rels",
            relations(&[
                ("rId1", "slide", "slides/slide1.xml"),
                ("rId2", "commentAuthors", "commentAuthors.xml"),
                ("rId3", "tags", "tags/tag1.xml"),
            ])
            .as_bytes(),
        ),
        ("ppt/slides/slide1.xml", slide.as_bytes()),
        (
            "ppt/slides/_rels/slide1.xml.rels",
            relations(&[
                ("rId1", "notesSlide", "../notesSlides/notesSlide1.xml"),
                ("rId2", "comments", "../comments/comment1.xml"),
                ("rId3", "image", "../media/image1.jpeg"),
            ])
            .as_bytes(),
        ),
        ("ppt/notesSlides/notesSlide1.xml", notes.as_bytes()),
        ("ppt/comments/comment1.xml", comments.as_bytes()),
        ("ppt/commentAuthors.xml", authors.as_bytes()),
        ("ppt/tags/tag1.xml", b"<a>Aroha</a>"),
        ("ppt/media/image1.jpeg", &pictures::jpeg()),
        ("docProps/core.xml", ABOUT.as_bytes()),
        ("docProps/app.xml", APP.as_bytes()),
        ("docProps/custom.xml", CUSTOM.as_bytes()),
        ("docProps/thumbnail.jpeg", &pictures::jpeg()),
    ])
}

/// A text of the other family of office programs, with tracked changes, comments, versions and a photo.
pub(crate) fn odt() -> Vec<u8> {
    let spaces = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:officeooo="http://openoffice.org/2009/office" xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" office:version="1.3""#;
    let content = format!(
        r#"<office:document-content {spaces}><office:scripts/><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties officeooo:rsid="00A7B3C2" text:display="none"/></style:style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Aroha Example</dc:creator><dc:date>2024-03-01T14:05:00</dc:date></office:change-info><text:p>what I first wrote</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>It happened on a Friday.<text:change text:change-id="c1"/><office:annotation><dc:creator>Aroha Example</dc:creator><text:p>a remark</text:p></office:annotation><office:annotation-end/></text:p><text:p><draw:frame draw:name="IMG_2034.JPG"><draw:image xlink:href="Pictures/1.jpg"/></draw:frame><draw:frame><draw:image xlink:href="https://tracker.example/a.png"/></draw:frame></text:p></office:text></office:body></office:document-content>"#
    );
    let about = format!(
        r#"<office:document-meta {spaces}><office:meta><meta:initial-creator>Aroha Example</meta:initial-creator><meta:generator>Painter 9</meta:generator><dc:title>a title of hers</dc:title><meta:creation-date>2024-03-01T14:05:00</meta:creation-date><meta:editing-cycles>14</meta:editing-cycles><meta:template xlink:href="file:///C:/letterhead.dotm"/><meta:user-defined meta:name="x">a field of hers</meta:user-defined></office:meta></office:document-meta>"#
    );
    let settings = format!(
        r#"<office:document-settings {spaces}><office:settings><config:config-item-set><config:config-item config:name="PrinterName">LaserJet of Aroha</config:config-item></config:config-item-set></office:settings></office:document-settings>"#
    );
    let manifest = format!(
        r#"<manifest:manifest {spaces}><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="Pictures/1.jpg" manifest:media-type="image/jpeg"/></manifest:manifest>"#
    );
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("styles.xml", format!("<office:document-styles {spaces}/>").as_bytes()),
        ("meta.xml", about.as_bytes()),
        ("settings.xml", settings.as_bytes()),
        ("Thumbnails/thumbnail.png", &pictures::png()),
        ("Pictures/1.jpg", &pictures::jpeg()),
        ("Versions/Version1", b"what I first wrote"),
        ("Basic/Standard/Module1.xml", b"<a>Kowhai</a>"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
    ])
}
