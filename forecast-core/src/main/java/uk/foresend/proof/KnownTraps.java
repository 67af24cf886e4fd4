package uk.foresend.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgStatement;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.Caveats;
import uk.foresend.history.PublishedSeries;
import uk.foresend.history.PublishedStatements;
import uk.foresend.history.Reconciliation;
import uk.foresend.history.Reconciliation.Stated;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.result.Reconciled.Suggestion;
import uk.foresend.result.ReconciliationLine;

/**
 * What is known of how such figures are made that may explain a difference: suggested with its
 * amount where the published tables give it, and never counted.
 */
final class KnownTraps {

  /** An amount known to the pound is met within a pound: tables print whole pounds. */
  private static final Money WITHIN = Money.ofPounds(1);

  /** Sources that leave out the places the department pays for, as the section 251 outturn does. */
  private static final Set<DsgStatement> WITHOUT_ACADEMY_PLACES =
      EnumSet.of(
          DsgStatement.LEDGER,
          DsgStatement.S251_OUTTURN,
          DsgStatement.REVENUE_OUTTURN,
          DsgStatement.DSG_NOTE,
          DsgStatement.ACCOUNTS);

  private static final Set<String> PLACES = Set.of("", "place", "1.0.2");

  private final Reconciliation said;
  private final PublishedSeries series;
  private final List<BlockAllocations> editions;

  KnownTraps(Reconciliation said, PublishedSeries series) {
    this.said = said;
    this.series = series;
    this.editions = PublishedStatements.editions(series, said.council().code(), said.year());
  }

  List<Suggestion> suggestions(List<ReconciliationLine> lines) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (ReconciliationLine line : lines) {
      if (!line.unexplained().equals(Money.ZERO)) {
        List<Suggestion> found = new ArrayList<>();
        academyPlaces(line).ifPresent(found::add);
        olderEdition(line).ifPresent(found::add);
        roundedPercentage(line).ifPresent(found::add);
        if (found.isEmpty()) {
          sameAmount(line).ifPresent(found::add);
        }
        suggestions.addAll(found);
      }
    }
    return suggestions;
  }

  private Optional<Suggestion> academyPlaces(ReconciliationLine line) {
    if (line.item().figure() != DsgFigure.HIGH_NEEDS_SPEND
        || !PLACES.contains(line.item().line())
        || editions.isEmpty()) {
      return Optional.empty();
    }
    BlockAllocations latest = editions.get(0);
    Money deducted = latest.deducted(Block.HIGH_NEEDS);
    DsgStatement base = kind(line.base());
    DsgStatement other = kind(line.other());
    boolean down = base == DsgStatement.S251_BUDGET && WITHOUT_ACADEMY_PLACES.contains(other);
    boolean up = other == DsgStatement.S251_BUDGET && WITHOUT_ACADEMY_PLACES.contains(base);
    Money amount = down ? deducted.negated() : deducted;
    boolean written =
        line.explanations().stream().anyMatch(one -> one.towards(line.other()).equals(amount));
    return (down || up) && !written
        ? Optional.of(
            suggestion(
                Caveats.ACADEMY_PLACES,
                line,
                amount,
                series
                        .caveats()
                        .named(Caveats.ACADEMY_PLACES)
                        .map(caveat -> caveat.words() + " ")
                        .orElse("")
                    + "The year's deductions from the high needs block are "
                    + InWords.exact(deducted)
                    + ".",
                latest.source()))
        : Optional.empty();
  }

  /** An edition that is not the latest of the year says something else than the latest. */
  private Optional<Suggestion> olderEdition(ReconciliationLine line) {
    return editions.stream()
        .skip(1)
        .filter(one -> one.edition().equals(line.base()) || one.edition().equals(line.other()))
        .findFirst()
        .flatMap(
            older -> {
              BlockAllocations latest = editions.get(0);
              Optional<Money> was = stated(older, line.item().figure());
              Optional<Money> is = stated(latest, line.item().figure());
              if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
                return Optional.empty();
              }
              Money more = was.get().minus(is.get());
              boolean other = older.edition().equals(line.other());
              return Optional.of(
                  suggestion(
                      "edition-of-the-allocation",
                      line,
                      other ? more : more.negated(),
                      "The year's allocation is published several times: "
                          + older.edition()
                          + " is not the latest here, and "
                          + changes(older, latest)
                          + " in "
                          + latest.edition()
                          + ".",
                      latest.source()));
            });
  }

  private Optional<Suggestion> roundedPercentage(ReconciliationLine line) {
    boolean derived =
        kind(line.base()) == DsgStatement.DSG_BALANCE
            || kind(line.other()) == DsgStatement.DSG_BALANCE;
    if (!derived) {
      return Optional.empty();
    }
    FinancialYear of = said.year().plus(line.item().figure() == DsgFigure.BROUGHT_FORWARD ? -1 : 0);
    List<BlockAllocations> ofItsYear =
        PublishedStatements.editions(series, said.council().code(), of);
    if (ofItsYear.isEmpty()) {
      return Optional.empty();
    }
    BlockAllocations latest = ofItsYear.get(0);
    Money half = new Money(latest.before().total().pence() / 20_000);
    return size(line.unexplained()).compareTo(half) <= 0
        ? Optional.of(
            suggestion(
                "balance-derived",
                line,
                line.unexplained(),
                "The published balance is a percentage of the grant with two decimals, good to "
                    + InWords.pounds(half)
                    + " either way.",
                latest.source()))
        : Optional.empty();
  }

  /** What is left is an amount that is known, within a pound. */
  private Optional<Suggestion> sameAmount(ReconciliationLine line) {
    for (BlockAllocations one : editions) {
      Money ofHighNeeds = one.deducted(Block.HIGH_NEEDS);
      Money ofAll = one.before().total().minus(one.after().total());
      if (isAbout(line.unexplained(), ofHighNeeds)) {
        return Optional.of(
            same(line, one, "the deductions from the high needs block", "deductions"));
      }
      if (isAbout(line.unexplained(), ofAll)) {
        return Optional.of(
            same(
                line,
                one,
                "the deductions from all blocks, recoupment of schools among them",
                "deductions"));
      }
      Money earlyYears = editions.get(0).before().earlyYears().minus(one.before().earlyYears());
      if (isAbout(line.unexplained(), earlyYears)) {
        return Optional.of(
            same(
                line,
                one,
                "the change of the early years block after this edition",
                "early-years-adjustment"));
      }
    }
    return Optional.empty();
  }

  private Suggestion same(
      ReconciliationLine line, BlockAllocations edition, String what, String trap) {
    return suggestion(
        trap,
        line,
        line.unexplained(),
        "What is left is, to the pound, " + what + " in " + edition.edition() + ".",
        edition.source());
  }

  private static Suggestion suggestion(
      String trap, ReconciliationLine line, Money amount, String words, Source source) {
    return new Suggestion(
        trap,
        line.item(),
        line.base(),
        line.other(),
        amount,
        line.unexplained().minus(amount),
        words,
        source);
  }

  private DsgStatement kind(String id) {
    return said.sources().stream()
        .filter(source -> source.id().equals(id))
        .map(Stated::kind)
        .findFirst()
        .orElse(DsgStatement.OTHER);
  }

  private static Optional<Money> stated(BlockAllocations one, DsgFigure figure) {
    return switch (figure) {
      case DSG_BEFORE_DEDUCTIONS -> Optional.of(one.before().total());
      case DSG_AFTER_DEDUCTIONS -> Optional.of(one.after().total());
      case HIGH_NEEDS_BEFORE_DEDUCTIONS -> Optional.of(one.before().highNeeds());
      case HIGH_NEEDS_AFTER_DEDUCTIONS -> Optional.of(one.after().highNeeds());
      case HIGH_NEEDS_DEDUCTIONS -> Optional.of(one.deducted(Block.HIGH_NEEDS));
      case EARLY_YEARS_BEFORE_DEDUCTIONS -> Optional.of(one.before().earlyYears());
      default -> Optional.empty();
    };
  }

  private static String changes(BlockAllocations older, BlockAllocations latest) {
    List<String> changes = new ArrayList<>();
    for (Block block : Block.values()) {
      Money change = latest.before().of(block).minus(older.before().of(block));
      if (!change.equals(Money.ZERO)) {
        changes.add("the " + block.label() + " changed by " + InWords.exact(change));
      }
    }
    return changes.isEmpty() ? "only deductions changed" : String.join(" and ", changes);
  }

  private static boolean isAbout(Money left, Money known) {
    return !known.equals(Money.ZERO) && size(size(left).minus(size(known))).compareTo(WITHIN) <= 0;
  }

  private static Money size(Money money) {
    return money.isNegative() ? money.negated() : money;
  }
}
