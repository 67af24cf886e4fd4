package uk.foresend.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, for what no library writes: saved results, errors, damage. */
final class RawXlsx {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private String properties = "";
  private String texts = "";
  private String formats = "";

  /** Adds a sheet by the rows of its XML; a name that begins with an underscore is hidden. */
  RawXlsx sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /** Counts days from 1904, as workbooks of old Macs do. */
  RawXlsx from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Sets the shared texts by their XML. */
  RawXlsx texts(String items) {
    texts = items;
    return this;
  }

  /** Sets formats: style n of a cell is the n-th, from 0. */
  RawXlsx formats(String... codes) {
    StringBuilder fonts = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("<cellXfs>");
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i].replace("\"", "&quot;");
      fonts.append("<numFmt numFmtId=\"" + (170 + i) + "\" formatCode=\"" + code + "\"/>");
      cells.append("<xf numFmtId=\"" + (170 + i) + "\"/>");
    }
    formats = fonts + "</numFmts>" + cells + "</cellXfs>";
    return this;
  }

  /** Writes the workbook. */
  Path to(Path file) {
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    int n = 0;
    for (String name : sheets.keySet()) {
      n++;
      types.append(override("/xl/worksheets/sheet" + n + ".xml", "worksheet+xml"));
      String state = name.startsWith("_") ? " state=\"hidden\"" : "";
      names.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"%s/>".formatted(name, n, n, state));
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(n, RELS, n));
    }
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + override("/xl/workbook.xml", "sheet.main+xml")
              + override("/xl/sharedStrings.xml", "sharedStrings+xml")
              + override("/xl/styles.xml", "styles+xml")
              + types
              + "</Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
              .formatted(MAIN, RELS, properties, names));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relations
              + "</Relationships>");
      part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + formats + "</styleSheet>");
      part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
      n = 0;
      for (String rows : sheets.values()) {
        part(
            zip,
            "xl/worksheets/sheet" + ++n + ".xml",
            "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return file;
  }

  /** Returns a row of cells of text, from column A. */
  static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      cells.append(text((char) ('A' + i) + "" + number, texts[i]));
    }
    return cells + "</row>";
  }

  /** Returns a cell of text. */
  static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
