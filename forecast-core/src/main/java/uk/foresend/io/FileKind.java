package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum FileKind {
  TEXT("", ""),
  /** Text compressed with gzip. */
  COMPRESSED("", ""),
  /** A zip, as the workbooks of Excel since 2007 are. */
  WORKBOOK("", ""),
  EMPTY("is empty", "Save it again from where it came."),
  OLD_WORKBOOK(
      "is a workbook of Excel from before 2007 (.xls)", "Open it in Excel and save it as .xlsx."),
  PROTECTED(
      "is a workbook behind a password", "Open it, take the password off and save it as .xlsx."),
  UTF_16("is text in UTF-16", "Save it as \"CSV UTF-8\"."),
  WEB_PAGE(
      "is a web page, as some finance systems call a spreadsheet",
      "Open it in Excel and save it as .xlsx."),
  PDF("is a PDF", "Ask for the table it was printed from."),
  BINARY("is no text and no workbook", "Save it as .xlsx or as comma-separated values.");

  private static final int LOOKED_AT = 8192;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final String what;
  private final String hint;

  FileKind(String what, String hint) {
    this.what = what;
    this.hint = hint;
  }

  /** Returns why a file of this kind is not read. */
  Unreadable unreadable() {
    return new Unreadable(what, hint);
  }

  /** Returns what a file is. */
  static FileKind of(GivenBytes file) throws IOException {
    file.mustBeAFile();
    try (InputStream in = file.open()) {
      byte[] first = in.readNBytes(LOOKED_AT);
      FileKind kind = of(first);
      return kind == OLD_WORKBOOK && (holds(first) || holds(first, in)) ? PROTECTED : kind;
    }
  }

  private static FileKind of(byte[] first) {
    if (first.length == 0) {
      return EMPTY;
    }
    if (begins(first, 0x50, 0x4b, 0x03, 0x04)) {
      return WORKBOOK;
    }
    if (begins(first, 0xd0, 0xcf, 0x11, 0xe0)) {
      return OLD_WORKBOOK;
    }
    if (begins(first, 0x1f, 0x8b)) {
      return COMPRESSED;
    }
    if (begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff)) {
      return UTF_16;
    }
    if (begins(first, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    String letters = new String(first, StandardCharsets.ISO_8859_1);
    String plain = letters.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<html") || plain.startsWith("<!doctype") || plain.startsWith("<table")) {
      return WEB_PAGE;
    }
    return letters.indexOf('\0') >= 0 ? BINARY : TEXT;
  }

  private static boolean begins(byte[] first, int... signature) {
    if (first.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((first[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name under which a protected workbook keeps its content stands in some bytes. */
  private static boolean holds(byte[] bytes) {
    for (int at = 0; at + ENCRYPTED.length <= bytes.length; at++) {
      int same = 0;
      while (same < ENCRYPTED.length && bytes[at + same] == ENCRYPTED[same]) {
        same++;
      }
      if (same == ENCRYPTED.length) {
        return true;
      }
    }
    return false;
  }

  /** The same of what is left of a file, whose directory may stand at its end. */
  private static boolean holds(byte[] first, InputStream rest) throws IOException {
    byte[] window = first;
    for (byte[] more = rest.readNBytes(LOOKED_AT);
        more.length > 0;
        more = rest.readNBytes(LOOKED_AT)) {
      byte[] joined = Arrays.copyOf(window, window.length + more.length);
      System.arraycopy(more, 0, joined, window.length, more.length);
      if (holds(joined)) {
        return true;
      }
      int kept = Math.min(joined.length, ENCRYPTED.length - 1);
      window = Arrays.copyOfRange(joined, joined.length - kept, joined.length);
    }
    return false;
  }
}
