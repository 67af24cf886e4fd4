package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Money;

/** How a figure is read from a forecast. */
interface FigureReader {

  /** Returns the parts of a forecast it can speak of; empty when it speaks of the whole. */
  List<String> parts(Forecast forecast);

  /** What it can speak of. */
  Figure.Speaks speaks();

  /** Returns the amount for a ledger year by its index; empty when there is no such part. */
  Optional<Amount> read(Forecast forecast, String part, int year);

  /** Returns a reader of the whole forecast. */
  static FigureReader whole(BiFunction<Forecast, Integer, Amount> amount) {
    return new Whole(amount);
  }

  /** Returns a reader of money of the whole forecast. */
  static FigureReader money(BiFunction<Forecast, Integer, Money> amount) {
    return new Whole((forecast, year) -> Amount.of(amount.apply(forecast, year)));
  }

  /** Returns a reader of money summed over the four blocks, and of each by its id. */
  static FigureReader blocks(BlockMoney amount) {
    List<Block> all = List.of(Block.values());
    FigureReader sum =
        money(
            (forecast, year) ->
                Money.sum(all.stream().map(block -> amount.of(forecast, block, year)).toList()));
    return sum.or(new Blocks(amount));
  }

  /** Returns a reader of the sum of some rows of the General Fund. */
  static FigureReader fund(Predicate<FundRow.Kind> wanted) {
    return money(
        (forecast, year) ->
            Money.sum(
                forecast.generalFund().stream()
                    .filter(row -> wanted.test(row.kind()))
                    .map(row -> row.amounts().get(year))
                    .toList()));
  }

  /** Returns a reader of an amount of the reserve test, which may not be known. */
  static FigureReader reserves(Function<ReserveTest, Optional<Money>> amount) {
    return whole(
        (forecast, year) ->
            forecast.reserves().stream()
                .filter(test -> test.year().equals(forecast.years().get(year)))
                .findFirst()
                .flatMap(amount)
                .map(Amount::of)
                .orElse(Amount.unknown(Amount.Unit.POUNDS)));
  }

  /** Returns a reader of one row of a list of the forecast. */
  static <T> FigureReader rows(
      Function<Forecast, List<T>> rows,
      Function<T, String> id,
      BiFunction<T, Integer, Amount> amount) {
    return new Rows<>(rows, id, amount);
  }

  /** Returns a reader that asks this one and then another. */
  default FigureReader or(FigureReader other) {
    return new Either(this, other);
  }

  /** Money of a block in a ledger year by its index. */
  interface BlockMoney {

    /** Returns the money. */
    Money of(Forecast forecast, Block block, int year);
  }

  /** Reads the whole forecast. */
  record Whole(BiFunction<Forecast, Integer, Amount> amount) implements FigureReader {
    @Override
    public List<String> parts(Forecast forecast) {
      return List.of();
    }

    @Override
    public Figure.Speaks speaks() {
      return Figure.Speaks.OF_THE_WHOLE;
    }

    @Override
    public Optional<Amount> read(Forecast forecast, String part, int year) {
      return part.isEmpty() ? Optional.of(amount.apply(forecast, year)) : Optional.empty();
    }
  }

  /** Reads one block. */
  record Blocks(BlockMoney amount) implements FigureReader {
    @Override
    public List<String> parts(Forecast forecast) {
      return List.of(Block.values()).stream().map(Block::id).toList();
    }

    @Override
    public Figure.Speaks speaks() {
      return Figure.Speaks.OF_A_PART;
    }

    @Override
    public Optional<Amount> read(Forecast forecast, String part, int year) {
      return List.of(Block.values()).stream()
          .filter(block -> block.id().equals(part))
          .findFirst()
          .map(block -> Amount.of(amount.of(forecast, block, year)));
    }
  }

  /** Reads one row of a list. */
  record Rows<T>(
      Function<Forecast, List<T>> rows,
      Function<T, String> id,
      BiFunction<T, Integer, Amount> amount)
      implements FigureReader {
    @Override
    public List<String> parts(Forecast forecast) {
      return rows.apply(forecast).stream().map(id).toList();
    }

    @Override
    public Figure.Speaks speaks() {
      return Figure.Speaks.OF_A_PART;
    }

    @Override
    public Optional<Amount> read(Forecast forecast, String part, int year) {
      return rows.apply(forecast).stream()
          .filter(row -> id.apply(row).equals(part))
          .findFirst()
          .map(row -> amount.apply(row, year));
    }
  }

  /** Reads by one reader, then by another. */
  record Either(FigureReader first, FigureReader second) implements FigureReader {
    @Override
    public List<String> parts(Forecast forecast) {
      return java.util.stream.Stream.concat(
              first.parts(forecast).stream(), second.parts(forecast).stream())
          .distinct()
          .toList();
    }

    @Override
    public Figure.Speaks speaks() {
      return first.speaks() == second.speaks() ? first.speaks() : Figure.Speaks.OF_EITHER;
    }

    @Override
    public Optional<Amount> read(Forecast forecast, String part, int year) {
      return first.read(forecast, part, year).or(() -> second.read(forecast, part, year));
    }
  }
}
