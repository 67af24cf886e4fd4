package uk.foresend.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * A file, which is what its first bytes say, whatever its name.
 *
 * @param file the file
 * @param sheet the sheet meant if it is a workbook; empty for the one whose header fits
 */
record GivenFile(GivenBytes file, String sheet) implements GivenTable {

  /** The most bytes of text, compressed or not: a table of a council has a few million. */
  static final long MOST_BYTES = 1_000_000_000L;

  @Override
  public String document() {
    return file.name();
  }

  @Override
  public Checked<Rows> open(Heading heading) {
    try {
      FileKind kind = FileKind.of(file);
      if (kind == FileKind.WORKBOOK) {
        return Workbooks.open(file, sheet, heading);
      }
      if (!sheet.isEmpty()) {
        throw new Unreadable(
            "has no sheets: it is no workbook", "Leave the name of the sheet out.");
      }
      if (file.size() > MOST_BYTES) {
        throw new Unreadable("has more than 1 GB", "Take the rows that are needed out of it.");
      }
      return switch (kind) {
        case COMPRESSED -> compressed();
        case TEXT -> text();
        default -> throw kind.unreadable();
      };
    } catch (Unreadable told) {
      return refused(told.what(), told.hint());
    } catch (IOException unreadable) {
      return refused("cannot be opened", "Is it there, and may it be read?");
    }
  }

  private Checked<Rows> text() throws IOException {
    Charset charset = Encoding.of(file);
    Rows rows = new CsvRows(new InputStreamReader(file.open(), charset), document());
    return Checked.of(
        rows,
        charset.equals(StandardCharsets.UTF_8)
            ? List.of()
            : List.of(
                Problem.warning(
                    new Place(document(), "", 0, 0),
                    "The file is not UTF-8 and is read as Windows-1252, the older way of Excel.",
                    "Save it as \"CSV UTF-8\" if a £ or a name looks wrong.")));
  }

  private Checked<Rows> compressed() throws IOException {
    InputStream packed = file.open();
    try {
      InputStream plain = new Bounded(new GZIPInputStream(packed), MOST_BYTES);
      return Checked.of(
          new CsvRows(new InputStreamReader(plain, StandardCharsets.UTF_8), document()), List.of());
    } catch (ZipException | EOFException damaged) {
      packed.close();
      throw Bounded.damaged();
    }
  }

  private Checked<Rows> refused(String what, String hint) {
    return Checked.refused(
        List.of(Problem.invalid(new Place(document(), "", 0, 0), what + ".", hint)));
  }
}
