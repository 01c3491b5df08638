package org.spatten.rtl.top;

import static org.spatten.hdl.stream.Stream.stream;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spatten.hdl.Bits;
import org.spatten.hdl.Bool;
import org.spatten.hdl.Component;
import org.spatten.hdl.UInt;
import org.spatten.hdl.bus.Axi4ReadOnly;
import org.spatten.hdl.stream.Flow;
import org.spatten.hdl.stream.Stream;
import org.spatten.rtl.attention.OutputDivider;
import org.spatten.rtl.attention.PvArray;
import org.spatten.rtl.attention.QkArray;
import org.spatten.rtl.attention.Reciprocal;
import org.spatten.rtl.config.Request;
import org.spatten.rtl.config.SpattenConfig;
import org.spatten.rtl.control.Allocation;
import org.spatten.rtl.control.Event;
import org.spatten.rtl.control.ExponentialMemory;
import org.spatten.rtl.control.FilterStage;
import org.spatten.rtl.control.KeyIssue;
import org.spatten.rtl.control.ListBeat;
import org.spatten.rtl.control.PerformanceCounters;
import org.spatten.rtl.control.QueryMemory;
import org.spatten.rtl.control.RequantStage;
import org.spatten.rtl.control.ResponseBeat;
import org.spatten.rtl.control.ResponseUnit;
import org.spatten.rtl.control.RowDispatcher;
import org.spatten.rtl.control.ScoreCollector;
import org.spatten.rtl.control.SelectStage;
import org.spatten.rtl.control.SurvivorList;
import org.spatten.rtl.control.SurvivorObservation;
import org.spatten.rtl.control.ValueIssue;
import org.spatten.rtl.fetch.MatrixFetcher;
import org.spatten.rtl.softmax.RowSum;
import org.spatten.rtl.softmax.Softmax;
import org.spatten.rtl.topk.QuickSelect;
import org.spatten.rtl.topk.SurvivorFilter;

/**
 * The SpAtten accelerator (HPCA 2021, section IV): sparse attention with local value pruning and
 * progressive quantisation over a DRAM behind {@code config.channels()} AXI4 read masters.
 * Structure and order of events: docs/architecture.md; number formats: docs/numbers.md.
 */
public final class SpAtten extends Component {
  private static final int WEIGHT_QUEUE = 256;

  /** Rows to compute; answered in this order. */
  public final Stream<Request> requests;

  /** Queries in the order of the requests, 32 words of 12 bits a beat, the first word lowest. */
  public final Stream<Bits> queries;

  /** Lists of survivors. */
  public final Stream<ListBeat> lists;

  public final Stream<ResponseBeat> responses;

  /** One AXI4 read master a channel. */
  public final List<Axi4ReadOnly> mAxi;

  /** Present when asked for. */
  public final Optional<Observations> observed;

  /** The accelerator; {@code observe} adds the ports and counters for a testbench. */
  public SpAtten(SpattenConfig config, boolean observe) {
    description(
        "The SpAtten accelerator (HPCA 2021, section IV): sparse attention with local "
            + "value pruning and progressive quantisation over a DRAM behind AXI4 read "
            + "masters.");
    requests = in(stream(Request.shape(config)));
    queries = in(stream(bits(Request.QUERY_BEAT_WORDS * SpattenConfig.WORD_WIDTH)));
    lists = in(stream(ListBeat.shape(config)));
    responses = out(stream(ResponseBeat.shape()));
    mAxi = outs(config.channels(), Axi4ReadOnly.axi4ReadOnly(MatrixFetcher.axi(config)));

    var dispatcher = instance(new RowDispatcher(config));
    var survivorList = instance(new SurvivorList(config));
    var queryMemory = instance(new QueryMemory(config));
    var keyIssue = instance(new KeyIssue(config));
    var valueIssue = instance(new ValueIssue(config));
    var fetcher = instance(new MatrixFetcher(config));
    var qkArray = instance(new QkArray(config));
    var scoreCollector = instance(new ScoreCollector(config));
    var softmax = instance(new Softmax(config));
    var exponentialMemory = instance(new ExponentialMemory(config));
    var requantStage = instance(new RequantStage(config));
    var selectStage = instance(new SelectStage(config));
    var quickSelect = instance(new QuickSelect(config));
    var filterStage = instance(new FilterStage(config));
    var survivorFilter = instance(new SurvivorFilter(config));
    var pvArray = instance(new PvArray(config));
    var reciprocal = instance(new Reciprocal(config));
    var divider = instance(new OutputDivider(config));
    var responseUnit = instance(new ResponseUnit(config));

    // Requests, lists and queries.
    requests.into(dispatcher.requests);
    queries.into(dispatcher.queries);
    lists.into(survivorList.loads);
    dispatcher.loadedBanks.set(survivorList.loaded);
    dispatcher.retire.set(responseUnit.retired.valid);
    dispatcher.queryWrites.into(queryMemory.writes);
    var allocations = dispatcher.allocations;
    for (var sink :
        List.of(
            survivorList.allocations,
            keyIssue.allocations,
            valueIssue.allocations,
            scoreCollector.allocations,
            requantStage.allocations,
            selectStage.allocations,
            filterStage.allocations,
            responseUnit.allocations)) {
      allocations.into(sink);
    }

    // Fetch orders: values first, then LSB passes, then new rows.
    // The queue gives the tables of the stages the cycle in which they store a new request.
    dispatcher.fetches.queue(config.rowSlots()).into(keyIssue.fetches);
    requantStage.refetches.into(keyIssue.refetches);
    keyIssue.valueWalks.into(valueIssue.valueWalks);
    keyIssue.valuesOrdered.set(valueIssue.valuesOrdered);
    keyIssue.listAddress.into(survivorList.keyReads);
    keyIssue.listData.set(survivorList.keyTokens);
    var valueRows = valueIssue.rows;
    var keyRows = keyIssue.rows;
    fetcher.rows.valid.set(valueRows.valid.or(keyRows.valid));
    fetcher.rows.payload.set(mux(valueRows.valid, valueRows.payload, keyRows.payload));
    valueRows.ready.set(fetcher.rows.ready);
    keyRows.ready.set(fetcher.rows.ready.and(valueRows.valid.not()));
    for (int channel : range(config.channels())) {
      fetcher.mAxi.get(channel).into(mAxi.get(channel));
    }

    // Keys to scores to exponentials.
    for (int lane : range(config.lanes())) {
      fetcher.keys.get(lane).into(qkArray.keys.get(lane));
      fetcher.values.get(lane).into(pvArray.values.get(lane));
    }
    keyIssue.jobs.queue(config.rowSlots()).into(qkArray.jobs);
    queryMemory.read.set(qkArray.queryRead);
    queryMemory.address.set(qkArray.queryAddress);
    qkArray.queryData.set(queryMemory.data);
    qkArray.scores.into(scoreCollector.scores);
    scoreCollector.jobs.into(softmax.jobs);
    softmax.scoreAddress.into(scoreCollector.reads);
    softmax.scoreData.set(scoreCollector.readData);
    softmax.exponentials.into(exponentialMemory.writes);

    // Decision, select, survivors.
    softmax.sums.into(requantStage.sums);
    softmax.started.into(selectStage.started);
    requantStage.divisors.into(selectStage.proceeds);
    selectStage.divisors.into(reciprocal.divisors);
    selectStage.jobs.into(quickSelect.jobs);
    quickSelect.exponentialAddress.into(exponentialMemory.selectReads);
    quickSelect.exponentialData.set(exponentialMemory.selectData);
    quickSelect.results.into(filterStage.results);
    filterStage.jobs.into(survivorFilter.jobs);
    survivorFilter.exponentialAddress.into(exponentialMemory.filterReads);
    survivorFilter.exponentialData.set(exponentialMemory.filterData);
    survivorFilter.listAddress.into(survivorList.filterReads);
    survivorFilter.listData.set(survivorList.filterTokens);
    survivorFilter.survivors.into(valueIssue.survivors);

    // Values to outputs.
    valueIssue.weights.queue(WEIGHT_QUEUE).into(pvArray.weights);
    pvArray.sums.into(divider.numerators);
    reciprocal.results.into(divider.reciprocals);
    divider.outputs.into(responseUnit.outputs);
    requantStage.refetched.into(responseUnit.refetched);
    responseUnit.responses.into(responses);
    responseUnit.retired.into(survivorList.retired);

    if (!observe) {
      observed = Optional.empty();
      return;
    }
    var observed = out(Observations.shape(config));
    this.observed = Optional.of(observed);

    var rowOf = memory(uint(Request.ROW_WIDTH), config.rowSlots());
    when(
        allocations.valid,
        () -> rowOf.write(allocations.payload.slot(), allocations.payload.request().row()));
    survivorFilter
        .observed
        .map(o -> new SurvivorObservation(rowOf.read(o.slot()), o.tokens(), o.count()))
        .into(observed.survivors());

    var milestones = observed.milestones();
    allocations.map(Allocation::slot).into(milestones.dispatched());
    reached(milestones.scored(), scoreCollector.jobs.fires(), scoreCollector.jobs.payload.slot());
    softmax.sums.map(RowSum::slot).into(milestones.summed());
    reached(milestones.selected(), quickSelect.results.fires(), quickSelect.results.payload.slot());
    var survivors = survivorFilter.survivors;
    reached(
        milestones.ordered(),
        survivors.fires().and(survivors.payload.last()),
        survivors.payload.slot());
    var outputs = divider.outputs;
    reached(
        milestones.divided(), outputs.valid.and(outputs.payload.last()), outputs.payload.slot());

    var keyLanes = vec(config.lanes(), lane -> fetcher.keys.get(lane).fires()).asBits();
    var valueLanes = vec(config.lanes(), lane -> fetcher.values.get(lane).fires()).asBits();
    Map<Event, Bool> events = new EnumMap<>(Event.class);
    events.put(Event.ROWS_IN_FLIGHT, dispatcher.rowsInFlight);
    events.put(Event.DISPATCH_WAITS_FOR_SLOT, dispatcher.waitsForSlot);
    events.put(Event.DISPATCH_WAITS_FOR_LIST, dispatcher.waitsForList);
    events.put(Event.DISPATCH_WAITS_FOR_QUERY, dispatcher.waitsForQuery);
    events.put(Event.KEY_ISSUE, keyRows.fires());
    events.put(Event.KEY_ISSUE_STALLED, keyRows.isStalled());
    events.put(Event.VALUE_ISSUE, valueRows.fires());
    events.put(Event.VALUE_ISSUE_STALLED, survivorFilter.survivors.isStalled());
    events.put(Event.KEY_LINES_SHORT, fetcher.status.keyLinesShort());
    events.put(Event.VALUE_LINES_SHORT, fetcher.status.valueLinesShort());
    events.put(Event.QK_MULTIPLIES, qkArray.multiplying);
    events.put(Event.QK_STARVED, qkArray.jobs.valid.and(qkArray.multiplying.not()));
    events.put(Event.SOFTMAX_READS, softmax.scoreAddress.valid);
    events.put(Event.SELECT_BUSY, quickSelect.jobs.isStalled());
    events.put(Event.SELECT_READS, quickSelect.exponentialAddress.valid);
    events.put(Event.FILTER_READS, survivorFilter.exponentialAddress.valid);
    events.put(Event.PV_MULTIPLIES, pvArray.multiplying);
    events.put(Event.PV_STARVED, pvArray.weights.valid.and(pvArray.multiplying.not()));
    events.put(Event.DIVIDER_WAITS, divider.numerators.isStalled());
    events.put(Event.RESPONSE_STALLED, responses.isStalled());
    events.put(Event.REFETCH_STARTS, requantStage.refetched.valid);
    events.put(Event.QUERY_MEMORY_WRITE, dispatcher.queryWrites.valid);
    events.put(Event.QUERY_MEMORY_READ, qkArray.queryRead);
    events.put(Event.LIST_WRITE, lists.fires());
    events.put(Event.LIST_READ_KEYS, keyIssue.listAddress.valid);
    events.put(Event.LIST_READ_VALUES, survivorFilter.listAddress.valid);
    events.put(Event.SCORE_WRITE, qkArray.scores.valid);
    events.put(Event.SCORE_READ_LSB, qkArray.scores.valid.and(qkArray.scores.payload.lsbPass()));
    events.put(Event.EXPONENTIAL_WRITE, softmax.exponentials.valid);
    events.put(Event.KEY_BUFFER_READ, keyLanes.reduceOr());
    events.put(Event.VALUE_BUFFER_READ, valueLanes.reduceOr());
    events.put(Event.OUTPUT_WRITE, divider.outputs.valid);
    events.put(Event.OUTPUT_READ, responses.fires());
    var activity = vecOf(List.of(Event.values()).stream().map(events::get).toList()).asBits();
    var counters = instance(new PerformanceCounters(config.lanes()));
    counters.activity.set(activity);
    counters.keyLanes.set(keyLanes);
    counters.valueLanes.set(valueLanes);
    observed.activity().set(activity);
    observed.counts().set(counters.counts);
  }

  private static void reached(Flow<UInt> milestone, Bool valid, UInt slot) {
    milestone.valid.set(valid);
    milestone.payload.set(slot);
  }
}
