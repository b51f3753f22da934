package cn.anxian.directive.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Orders as they are spoken, without 要 and in verbs that no list has: 林业局在路口设卡, 先把人搬出来, 该停就停. Whoever tells a tale says 了 or 过. */
final class SpokenOrders {

    /** 应急局的同志, 文旅局你们来: how a body is spoken to. */
    private static final List<String> SPOKEN_TO =
            List.of("的负责同志", "的各位同志", "的同志们", "的同志", "的负责人", "同志们", "你们", "这边", "那边", "这头", "那头", "你");

    /** 公安局和交通局，你们两家…: who was called just before. */
    private static final Pattern YOU = Pattern.compile("你们?([两二三四五几]家|[两二三四五几]个(部门|单位|局)?|俩|都)?(?!的)");

    /** 钱的问题财政局…, 路上的事交警…: of what it is stands before who is to do it. */
    private static final Pattern MATTER = Pattern.compile("\\p{IsHan}{1,8}?(的问题|的事情?|这一块|这块|那一块|那块|这件事|这个事)(由|就由)?");

    /** 教育局局长, 各县区的书记、县长: who stands at its head. */
    private static final Pattern HEADS = Pattern.compile("的?(副?(书记|[省市县区乡镇局厅所站校队院处科]长|主任|厂长|经理)[、和]?)+");

    /** 在不在, 来了没有: nothing is asked but whether he listens. */
    private static final Pattern LISTENING = Pattern.compile("(在不在|在吗|来了没有|来了吗|来没来|到了没有|到了吗|到没到)");

    /** 全部了结, 全部查完: what is to be over by then. */
    private static final Pattern ALL_OVER = Pattern.compile("(全部|统统|通通|一律|全都|都给我).{0,3}(完|好|清|齐|掉|了结|了断|到位|清零)");

    private static final List<String> HEED =
            List.of("都听好", "听好了", "听好", "听着", "注意了", "注意", "记住了", "记住", "记好", "记一下", "请注意", "请记住");

    /** 县水务局作为业主单位，…: what it is stands before what it is to do. */
    private static final String BEING = "作为";

    private static final List<String> AT_ONCE =
            List.of("马上", "赶紧", "赶快", "立刻", "立即", "坚决", "当场", "就地", "先", "就", "回去", "现在", "来");

    private static final Letters BEGINS_URGE =
            Letters.of(AT_ONCE.stream().map(urge -> urge.substring(0, 1)).collect(Collectors.joining()));

    /** 证照不全的坚决关掉: such cases are dealt with at once. */
    private static final Pattern CASES_AT_ONCE = Pattern.compile("的(坚决|马上|立即|立刻|当场|就地|一律|赶紧|先)(?!进).{0,5}[^下中的]$");

    /** 该停就停, 该关的关. */
    private static final Pattern AS_IT_SHOULD = Pattern.compile("该(.{1,2})(就|的要|的|就要)\\1");

    private static final String NUMBERS = "一两三四五六七八九十几个";

    /** 备两辆车, 出一份单子, 摸个底. */
    private static final Pattern COUNTED =
            Pattern.compile(".{1,2}[一两三四五六七八九十几][个次份遍圈趟回轮套批辆台艘条名支座处组].*|[^这那各哪每整几]个.{1,4}");

    /** 排一排. */
    private static final Pattern TRIED = Pattern.compile(".*(.)[一]\\1");

    private static final Pattern ONE_BY_ONE = Pattern.compile("(一\\p{IsHan}{1,2})\\1");

    /** 给我一份名单, but not 给我们留下的印象. */
    private static final Pattern TO_ME = Pattern.compile(".*(给我|向我)(?![们的国省市县区]).*");

    /** 修好你给我签字. */
    private static final Pattern YOU_FOR_ME = Pattern.compile("(你|你们)给我(?![的们国看讲说留])");

    private static final List<String> IN_CHARGE =
            List.of("管", "管着", "管起来", "管到底", "想办法", "想想办法", "兜底", "兜住", "接手", "接过去", "拿主意", "出");

    /** 盯住, 看紧: done so that it holds. */
    private static final String DONE = "住紧牢好齐清掉着";

    /** 县气象局说…, 县财政局是…: it tells of the body. */
    private static final String TELLS = "的是有说讲没为叫共";

    /** 在检查中, 在投入上: where it is found, and nothing that is to be done. */
    private static final List<String> FINDS = List.of("中", "时", "后", "上", "下", "里", "方面", "期间", "内", "的");

    /** 下周就进入汛期: it comes by itself. */
    private static final List<String> HAPPENS = List.of("进入", "到", "过", "放假", "开学", "入", "立", "会", "不");

    private static final String HEAD_OF = "的副书省市县区乡镇局厅所站校队院处科主厂经";
    private static final String TOWARD = "在到去给沿往进拿";
    private static final int SHORTEST = 4;
    private static final int LONGEST_MATTER = 12;

    private final String text;
    private final Hits hits;

    SpokenOrders(String text, Hits hits) {
        this.text = text;
        this.hits = hits;
    }

    /** @param cues of the clause */
    boolean in(int start, int end, int cues) {
        if (Cue.FRAME.in(cues) || Cue.TOLD.in(cues)) {
            return false;
        }
        // Letters are looked for before patterns are tried: few clauses have these.
        if (has('该', start, end)
                        && AS_IT_SHOULD.matcher(text).region(start, end).find()
                || has('的', start, end)
                        && CASES_AT_ONCE.matcher(text).region(start, end).find()) {
            return true;
        }
        boolean told = Cue.PAST.in(cues) || Cue.STATE.in(cues) || Cue.WHEN.in(cues) || Cue.NOT.in(cues);
        boolean forMe = has('你', start, end)
                && YOU_FOR_ME.matcher(text).region(start, end).find();
        return !told
                && (forMe
                        || begun(behindMatter(behindGiver(start, end), end), end)
                                .orders());
    }

    /** {@code at} unless a body stands behind the matter that is named there, or a day. */
    int behindMatter(int at, int end) {
        int near = Math.min(end, at + LONGEST_MATTER);
        if (!has('的', at, near) && !has('块', at, near) && !has('事', at, near)) {
            return at;
        }
        Matcher matter = MATTER.matcher(text).region(at, end);
        boolean named = matter.lookingAt()
                && matter.end() < end
                && (behindName(matter.end(), end) > matter.end()
                        || TimeWords.after(text, matter.end(), end) > matter.end());
        return named ? matter.end() : at;
    }

    private boolean has(char letter, int start, int end) {
        return text.indexOf(letter, start, end) >= 0;
    }

    /** 加油船由商务局管起来: what is given stands before. */
    private int behindGiver(int start, int end) {
        int by = text.indexOf('由', start, end);
        return by >= 0 && by + 1 < end && behindName(by + 1, end) > by + 1 ? by + 1 : start;
    }

    /** 教育局，…; 市场监管局听好，…; 水务局作为业主单位，…: a body is named, and what it is to do comes next. */
    boolean calls(int start, int end) {
        int named = behindName(start, end);
        return named > start
                && (named == end || text.startsWith(BEING, named) || HEED.contains(text.substring(named, end)));
    }

    /** 教育局局长在不在？ */
    boolean asksForSomebody(int start, int end) {
        int named = behindName(start, end);
        return named > start && LISTENING.matcher(text).region(named, end).matches();
    }

    /** Behind a body and how it is spoken to; {@code at} if none is named there. */
    private int behindName(int at, int end) {
        if (text.charAt(at) == '你') {
            Matcher you = YOU.matcher(text).region(at, end);
            return you.lookingAt() ? you.end() : at;
        }
        int agency = hits.agencyBehindPlace(at, end);
        if (hits.agencyAt(agency).isEmpty()) {
            return at;
        }
        return behindCall(Math.min(end, hits.agenciesEnd(agency, end)), end); // A person may have cut through a name.
    }

    /** 应急局的同志, 应急局局长: behind 同志; {@code at} if nobody is spoken to. */
    int behindCall(int at, int end) {
        if (at < end && HEAD_OF.indexOf(text.charAt(at)) >= 0) {
            Matcher heads = HEADS.matcher(text).region(at, end);
            return heads.lookingAt() ? heads.end() : behindWords(at, end);
        }
        return behindWords(at, end);
    }

    private int behindWords(int at, int end) {
        for (String call : SPOKEN_TO) {
            if (text.startsWith(call, at) && at + call.length() <= end) {
                return at + call.length();
            }
        }
        return at;
    }

    /** What stands before the verb: who, by when, how. */
    private Begun begun(int start, int end) {
        int at = start;
        boolean named = false;
        boolean set = false;
        boolean oneByOne = false;
        boolean day = false;
        boolean soon = false;
        boolean goesOn = true;
        while (at < end && goesOn) {
            int name = named ? at : behindName(at, end);
            int time = Math.max(
                    TimeWords.after(text, at, end),
                    HourWords.after(text, at, end).end());
            boolean isEach = text.charAt(at) == '一'
                    && ONE_BY_ONE.matcher(text).region(at, end).lookingAt();
            int each = isEach ? behindEach(at) : at;
            int urged = behindUrge(at, end);
            named |= name > at;
            oneByOne |= each > at;
            set |= time > at || urged > at || isTurn(at);
            soon |= day && text.charAt(at) == '就';
            day = time > at;
            int next = Math.max(Math.max(name, time), Math.max(each, urged));
            goesOn = next > at || isManner(at);
            at = Math.min(end, next > at ? next : goesOn ? hits.cueEnd(at) : at);
        }
        return new Begun(text.substring(at, end), named, set, soon, oneByOne);
    }

    private int behindEach(int at) {
        int half = text.indexOf('一', at + 1) - at;
        return at + 2 * half;
    }

    private int behindUrge(int at, int end) {
        if (!BEGINS_URGE.hold(text.charAt(at))) {
            return at;
        }
        for (String urge : AT_ONCE) {
            if (text.startsWith(urge, at) && at + urge.length() < end) {
                return at + urge.length();
            }
        }
        return at;
    }

    /** 每半小时, 天天. */
    private boolean isTurn(int at) {
        return isManner(at) && (text.charAt(at) == '每' || text.startsWith("天天", at));
    }

    private boolean isManner(int at) {
        int cue = hits.cueAt(at);
        boolean verb = Cue.ACT.in(cue) || Cue.WEAK.in(cue) || Cue.CASE.in(cue) || Cue.AT.in(cue);
        return !verb && (Cue.MANNER.in(cue) || Cue.LINK.in(cue)) && hits.cueEnd(at) > at;
    }

    /**
     * @param named whether a body stands before the verb
     * @param set whether it is said by when, or that it is urgent
     * @param soon 今晚就
     * @param oneByOne 一家一家
     */
    private record Begun(String rest, boolean named, boolean set, boolean soon, boolean oneByOne) {

        boolean orders() {
            if (rest.isEmpty() || TELLS.indexOf(rest.charAt(0)) >= 0 || rest.endsWith("的") || isGoingOn()) {
                return false;
            }
            boolean handles = rest.charAt(0) == '把' && rest.length() >= SHORTEST;
            return (named || set) && (handles || TO_ME.matcher(rest).matches())
                    || (named || set) && ALL_OVER.matcher(rest).matches()
                    || soon && HAPPENS.stream().noneMatch(rest::startsWith)
                    || named && (set || oneByOne || isDone() || goesToIt() || takesCharge());
        }

        /** 年年都在改. */
        private boolean isGoingOn() {
            return rest.charAt(0) == '在' && rest.length() < SHORTEST;
        }

        private boolean isDone() {
            return counts() && COUNTED.matcher(rest).matches()
                    || rest.indexOf('一') > 0 && TRIED.matcher(rest).matches()
                    || rest.length() > 1 && DONE.indexOf(rest.charAt(1)) >= 0;
        }

        /** Such a number stands near the beginning. */
        private boolean counts() {
            for (int at = 1; at < Math.min(rest.length(), 3); at++) {
                if (NUMBERS.indexOf(rest.charAt(at)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean goesToIt() {
            return TOWARD.indexOf(rest.charAt(0)) >= 0
                    && !rest.startsWith("给我")
                    && rest.length() >= SHORTEST
                    && FINDS.stream().noneMatch(rest::endsWith);
        }

        /** 交警也管, 文旅局来牵这个头. */
        private boolean takesCharge() {
            return IN_CHARGE.contains(rest) || rest.startsWith("牵") && rest.endsWith("头");
        }
    }
}
