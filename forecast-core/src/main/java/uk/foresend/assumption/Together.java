package uk.foresend.assumption;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.StabilityGrant;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.Setting;

/**
 * What is wrong with assumptions taken together, each of which may be sound alone: a company paid
 * before its costs are known, blocks that give more than they receive, a grant paid twice.
 */
public final class Together {

  private final Assumptions given;
  private final List<Problem> problems = new ArrayList<>();

  private Together(Assumptions given) {
    this.given = given;
  }

  /** Returns every problem of some assumptions, each at the section of a document it is of. */
  public static List<Problem> problems(Assumptions given) {
    Together all = new Together(given);
    given.setup().axes().settings().forEach(all::company);
    given.finance().terms().forEach(all::academies);
    all.transfers();
    all.grants();
    return all.problems;
  }

  /** A company of which no cost is known earns all that it is paid. */
  private void company(Setting setting) {
    Optional<Profile> fixed = cost(Driver.COMPANY_FIXED_COST, setting);
    Optional<Profile> perChild = cost(Driver.COMPANY_COST_PER_CHILD, setting);
    if (fixed.isEmpty() && perChild.isEmpty()) {
      return;
    }
    YearMonth first = given.setup().horizon().first().april();
    double known = fixed.map(each -> each.at(first)).orElse(0.0);
    known += perChild.map(each -> each.at(first)).orElse(0.0);
    if (known <= 0) {
      stops(
          "drivers",
          "the company at "
              + setting.id()
              + " has no cost in "
              + InWords.month(first)
              + ", when the forecast begins, so that all it is paid until it has one would count as"
              + " its profit.",
          "Give company-fixed-cost or company-cost-per-child from "
              + first
              + " on; a company without either is taken to break even.");
    }
    boolean maintained =
        given.finance().terms().stream()
            .anyMatch(
                terms ->
                    terms.setting().equals(setting.id())
                        && terms.payer() == SettingTerms.PlacePayer.COUNCIL);
    if (maintained) {
      warns(
          "drivers",
          setting.id() + " has a company's cost, but the council pays for its places.",
          "Maybe it is a maintained school: what it is paid is no income of the General Fund.");
    }
  }

  private Optional<Profile> cost(Driver driver, Setting setting) {
    return given.drivers().exactly(driver, new Scope.OfSetting(setting.id())).map(Sourced::value);
  }

  /** Where the DfE pays for the places, or nobody does, no part of them can change its payer. */
  private void academies(SettingTerms terms) {
    Scope setting = new Scope.OfSetting(terms.setting());
    if (terms.payer() != SettingTerms.PlacePayer.COUNCIL
        && given.drivers().exactly(Driver.ACADEMY_SHARE, setting).isPresent()) {
      stops(
          "drivers",
          "academy-share is given for "
              + terms.setting()
              + ", but the council does not pay for its places, so none can pass to the DfE.",
          "Give it for a setting whose payer is council; where the DfE pays by deduction all are"
              + " in academies already.");
    }
  }

  private void transfers() {
    Map<FinancialYear, Map<Block, Double>> shares = new TreeMap<>();
    Map<FinancialYear, Double> forum = new TreeMap<>();
    for (BlockTransfer each : given.finance().transfers()) {
      if (each.approval() == BlockTransfer.Approval.REFUSED) {
        continue;
      }
      double part = part(each);
      shares
          .computeIfAbsent(each.year(), year -> new TreeMap<>())
          .merge(each.from(), part, Double::sum);
      if (each.from() == Block.SCHOOLS && each.approval() == BlockTransfer.Approval.SCHOOLS_FORUM) {
        forum.merge(each.year(), part, Double::sum);
      }
    }
    shares.forEach(
        (year, blocks) ->
            blocks.forEach(
                (block, part) -> {
                  if (part > 1) {
                    stops(
                        "transfers",
                        "the "
                            + block.label()
                            + " gives away "
                            + InWords.percent(part)
                            + " of what it was last known to receive in "
                            + year
                            + ", but cannot give more than it has.",
                        "Maybe the amount is in another unit, or the giver is another block.");
                  }
                }));
    forum.forEach(
        (year, part) -> {
          if (part > BlockTransfer.FORUM_LIMIT.value() * (1 + 1e-9)) {
            warns(
                "transfers",
                "transfers agreed by the schools forum in "
                    + year
                    + " are "
                    + Math.round(part * 10000) / 100.0
                    + "% of the schools block together, but the forum can agree to 0.5% only.",
                "More needs the Secretary of State.");
          }
        });
  }

  /** The part that a transfer is of the giving block's last allocation known by its year. */
  private double part(BlockTransfer transfer) {
    if (transfer.amount().isEmpty()) {
      return transfer.share().value();
    }
    return given.finance().income().stream()
        .filter(income -> income.block() == transfer.from())
        .flatMap(income -> income.known().stream())
        .filter(known -> known.year().compareTo(transfer.year()) <= 0 && known.amount().pence() > 0)
        .max(Comparator.comparing(BlockIncome.Known::year))
        .map(known -> transfer.amount().get().pounds() / known.amount().pounds())
        .orElse(0.0);
  }

  private void grants() {
    List<StabilityGrant> paid =
        given.standing().policies().stream()
            .filter(StabilityGrant.class::isInstance)
            .map(StabilityGrant.class::cast)
            .filter(grant -> grant.approved() == StabilityGrant.Approval.APPROVED)
            .toList();
    for (int k = 1; k < paid.size(); k++) {
      warns(
          "policies",
          paid.get(k).id()
              + " is a second stability grant: it pays "
              + InWords.percent(paid.get(k).share().value())
              + " of what "
              + paid.get(k - 1).id()
              + " has left.",
          "The grant is paid once. Change the one there is rather than adding another.");
    }
  }

  private void stops(String field, String what, String hint) {
    problems.add(Problem.invalid(Place.at(field), what, hint));
  }

  private void warns(String field, String what, String hint) {
    problems.add(Problem.warning(Place.at(field), what, hint));
  }
}
