package uk.foresend.api.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.pages.files.FileKind;
import uk.foresend.api.pages.form.FieldView;

/**
 * The page that brings files of one kind, and what was found in them.
 *
 * @param kind what the files are
 * @param fields the fields of its form
 * @param problems what is told at the head of the page
 * @param most the most bytes that can be sent together
 * @param found what was found in files that were sent; null before any were
 */
public record FilesView(
    FileKind kind,
    List<FieldView> fields,
    List<ProblemLine> problems,
    long most,
    @Nullable Found found) {

  /** Keeps its own copies. */
  public FilesView {
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /**
   * What was found.
   *
   * @param refused whether nothing can be used before something is put right
   * @param goodRowsAlone whether the tables are what the good rows alone would say
   * @param lists the problems, and what must be read with the figures
   * @param tables what the files say
   * @param offer what can be kept; null when nothing can
   */
  public record Found(
      boolean refused,
      boolean goodRowsAlone,
      List<Taken> lists,
      List<Taken> tables,
      @Nullable Offer offer) {

    /** Keeps its own copies. */
    public Found {
      lists = List.copyOf(lists);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A table that can be taken away, though nothing of it is kept here: the link holds it whole.
   *
   * @param table the table
   * @param link what the link holds
   * @param file the name it is taken away under
   */
  public record Taken(TableView table, String link, String file) {}

  /**
   * A scenario that can be kept.
   *
   * @param text the document
   * @param format how it is written
   * @param id the id it is to have
   * @param title the title it is to have
   * @param author by whom
   * @param caution what must be known before it is kept; empty for nothing
   */
  public record Offer(
      String text, String format, String id, String title, String author, String caution) {}
}
