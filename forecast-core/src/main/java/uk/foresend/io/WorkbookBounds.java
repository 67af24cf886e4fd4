package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Refuses workbooks that would take more memory or time than any council's, before they are opened:
 * what is compressed is counted as it is when it is not, whatever the file says of itself.
 */
final class WorkbookBounds {

  /** The most bytes of a workbook as it is kept. */
  static final long MOST_BYTES = 200_000_000;

  /** The most bytes of all its sheets, not compressed. */
  static final long MOST_INFLATED = 1_000_000_000;

  /** The most bytes of its texts, which are held in memory. */
  static final long MOST_TEXT = 100_000_000;

  private static final int MOST_PARTS = 10_000;

  private WorkbookBounds() {}

  /**
   * Throws what to tell if a workbook is out of bounds or of another kind; returns whether it keeps
   * the results of its formulas.
   */
  static boolean check(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new Unreadable(
          "is a workbook of more than 200 MB", "Save the sheet as comma-separated values.");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new Unreadable("is a binary workbook (.xlsb)", "Save it as .xlsx.");
      }
      if (zip.getEntry("[Content_Types].xml") == null || zip.size() > MOST_PARTS) {
        throw new Unreadable(
            "is no workbook of Excel, though it is compressed like one", "Save it as .xlsx.");
      }
      return count(zip);
    } catch (ZipException damaged) {
      throw new Unreadable("is a workbook that is damaged or not whole", "Save it again.");
    }
  }

  private static boolean count(ZipFile zip) throws IOException {
    boolean computed = true;
    long left = MOST_INFLATED;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry part = all.nextElement();
      String name = part.getName();
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        boolean streamed = name.contains("worksheets/");
        CellScan scan = new CellScan();
        left -=
            size(zip, part, streamed ? left : Math.min(left, MOST_TEXT), streamed ? scan : null);
        computed &= scan.isComputed();
      }
    }
    return computed;
  }

  private static long size(ZipFile zip, ZipEntry part, long most, @Nullable CellScan scan)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream bytes = zip.getInputStream(part)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (scan != null) {
          scan.scan(buffer, read);
        }
        if (size > most) {
          throw new Unreadable(
              "is a workbook that swells to more than is read",
              "At most 1 GB of sheets and 100 MB of texts: save the sheet that is needed as"
                  + " comma-separated values.");
        }
      }
    }
    return size;
  }
}
