package cn.anxian.overview.trace;

import cn.anxian.directory.Answer;
import cn.anxian.directory.Directory;
import cn.anxian.directory.Holding;
import cn.anxian.directory.Lines;
import cn.anxian.directory.Named;
import cn.anxian.directory.Party;
import cn.anxian.directory.PastResponsibility;
import cn.anxian.directory.Post;
import cn.anxian.kernel.PostId;
import cn.anxian.overview.trace.TraceView.ChainLink;
import cn.anxian.overview.trace.TraceView.Tenure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 责任链条: through the matrix as it was, each post for the time in which it answered, with everybody who held it. */
@Component
class Chain {

    /** One answer, and from when to when it was so. */
    private record Span(
            Answer answer, Instant from, @Nullable Instant until) {

        boolean goesOnAs(Answer next) {
            return post(answer).equals(post(next))
                    && answer.party().map(Party::id).equals(next.party().map(Party::id));
        }
    }

    private record Key(String duty, Optional<?> post, Optional<?> party, Instant from, Optional<Instant> until) {}

    private final PastResponsibility responsibility;
    private final Directory directory;
    private final Lines lines;

    Chain(PastResponsibility responsibility, Directory directory, Lines lines) {
        this.responsibility = responsibility;
        this.directory = directory;
        this.lines = lines;
    }

    /**
     * @param since nothing was recorded before it: that nobody is named there does not mean that nobody answered
     * @param now nothing is known beyond it
     */
    List<ChainLink> of(Traced traced, List<String> ofLines, Instant since, Instant now) {
        Instant to = earlier(traced.period().to(), now);
        Instant from = earlier(later(traced.period().from(), since), to);
        Map<Key, ChainLink> links = new LinkedHashMap<>();
        for (String line : ofLines) {
            for (Span span : spans(traced, line, from, to)) {
                Answer answer = span.answer();
                links.merge(
                        new Key(
                                answer.duty().chinese(),
                                post(answer),
                                answer.party().map(Party::id),
                                span.from(),
                                Optional.ofNullable(span.until())),
                        link(span, line, to),
                        Chain::together);
            }
        }
        return links.values().stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    private List<Span> spans(Traced traced, String line, Instant from, Instant to) {
        Map<Instant, List<Answer>> then = new HashMap<>();
        Function<Instant, List<Answer>> answers =
                moment -> then.computeIfAbsent(moment, asked -> answers(traced, line, asked));
        TreeSet<Instant> moments = new TreeSet<>(List.of(from));
        responsibility.turns(line, traced.region().id()).stream()
                .filter(turn -> turn.isAfter(from) && turn.isBefore(to))
                .forEach(moments::add);
        Stream.concat(answers.apply(from).stream(), answers.apply(to).stream())
                .flatMap(answer -> answer.post().stream())
                .flatMap(post -> Stream.concat(Stream.of(post.validFrom()), post.validTo().stream()))
                .filter(turn -> turn.isAfter(from) && turn.isBefore(to))
                .forEach(moments::add);
        Map<String, List<Span>> byDuty = new LinkedHashMap<>();
        for (Instant moment : moments) {
            for (Answer answer : answers.apply(moment)) {
                List<Span> spans = byDuty.computeIfAbsent(answer.duty().chinese(), duty -> new ArrayList<>());
                if (spans.isEmpty()) {
                    spans.add(new Span(answer, moment, null));
                } else if (!spans.getLast().goesOnAs(answer)) {
                    Span before = spans.removeLast();
                    spans.add(new Span(before.answer(), before.from(), moment));
                    spans.add(new Span(answer, moment, null));
                }
            }
        }
        return byDuty.values().stream().flatMap(List::stream).toList();
    }

    private List<Answer> answers(Traced traced, String line, Instant then) {
        List<Answer> answers =
                new ArrayList<>(responsibility.whoAnswered(line, traced.region().id(), then));
        traced.enterprise().map(party -> responsibility.headOf(party, then)).ifPresent(answers::add);
        return answers;
    }

    private ChainLink link(Span span, String line, Instant to) {
        Answer answer = span.answer();
        Instant end = span.until() == null ? to : span.until();
        List<Tenure> holders =
                answer.post().map(post -> tenures(post, span.from(), end)).orElse(List.of());
        return new ChainLink(
                answer.duty().chinese(),
                List.of(Named.of(lines.line(line))),
                answer.party().map(Party::name).orElse(null),
                answer.post().map(Post::name).orElse(null),
                span.from(),
                span.until(),
                answer.reason(),
                holders,
                holders.isEmpty() || holders.stream().anyMatch(holder -> holder.personName() == null));
    }

    /** Everybody who held it between the two moments, and the times in which nobody did. */
    private List<Tenure> tenures(Post post, Instant from, Instant to) {
        List<Tenure> tenures = new ArrayList<>();
        Instant known = from;
        for (Holding holding : directory.holdersOf(post.id()).reversed()) {
            Instant since = holding.holder().since();
            Instant until = holding.until().orElse(null);
            if (!since.isBefore(to) && since.isAfter(from) || until != null && !until.isAfter(from)) {
                continue;
            }
            if (since.isAfter(known)) {
                tenures.add(new Tenure(null, known, since));
            }
            tenures.add(new Tenure(holding.holder().personName(), since, until));
            known = until == null ? to : until;
        }
        if (known.isBefore(to)) {
            tenures.add(new Tenure(null, known, null));
        }
        return tenures;
    }

    private static ChainLink together(ChainLink one, ChainLink other) {
        return new ChainLink(
                one.duty(),
                Stream.concat(one.lines().stream(), other.lines().stream())
                        .distinct()
                        .toList(),
                one.partyName(),
                one.postName(),
                one.from(),
                one.until(),
                one.reason(),
                one.holders(),
                one.gap());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<PostId> post(Answer answer) {
        return answer.post().map(Post::id);
    }

    private static int order(ChainLink link) {
        return List.of("行业监管", "综合监管", "属地监管", "分管领导", "企业主体责任").indexOf(link.duty());
    }
}
