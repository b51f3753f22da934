package cn.anxian.directive.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of what kind a sentence is: it adds up what its clauses show. */
final class Classifier {

    private static final double ENOUGH = 1.0;

    /** What is demanded in words that are neither slogan nor known verb is most often a thing to do. */
    private static final double UNKNOWN = 0.35;

    private static final double UNKNOWN_OF_SOMEBODY = 0.5;

    /** 该停就停 is in no list of verbs, and yet somebody can look whether it was done. */
    private static final double SPOKEN = 0.7;

    private static final List<String> ABOVE = List.of(
            "总书记", "总理", "中央", "国务院", "国家", "全国", "省委", "省政府", "省长", "全省", "上级", "批示", "指示", "文件", "通知", "意见", "文章");

    private static final Pattern SAYING = Pattern.compile("会议?(指出|强调|要求|明确)");

    private final String text;
    private final Genre genre;
    private final Form form;

    /** The paragraph in which somebody is quoted: what follows there is still his. */
    private int toldIn = -1;

    Classifier(String text, Genre genre, Form form) {
        this.text = text;
        this.genre = genre;
        this.form = form;
    }

    /**
     * What else is known of a sentence.
     *
     * @param named whether it names who is to do it
     * @param aboutALine whether it speaks of a line
     * @param measured whether it has a deadline or a figure
     */
    record Said(boolean named, boolean aboutALine, boolean measured, Handed handed) {}

    /** Whether somebody is written behind it who answers for it: （责任单位：…；完成时限：…）. */
    enum Handed {
        NO,
        /** Behind the last sentence of its item only. */
        WITH_OTHERS,
        TO_SOMEBODY,
        BY_A_DAY
    }

    Judgement judge(List<Clause> clauses, Piece piece, Outline.Place place, Said said) {
        int cues = 0;
        for (Clause clause : clauses) {
            cues |= clause.cues();
        }
        if (genre == Genre.PLAIN && Cue.TOLD.in(cues)) {
            toldIn = piece.paragraph();
        }
        if (place.heading()) {
            return heading(clauses, cues);
        }
        if (place.listed() || isNominal(piece)) {
            return new Judgement(Kind.BACKGROUND, 0.8, "列举的情形或者附件，不是布置工作。");
        }
        boolean announces = piece.tail() > piece.start() && "：:".indexOf(text.charAt(piece.tail() - 1)) >= 0
                || piece.length() > 0
                        && "为根按经鉴现".indexOf(text.charAt(piece.body())) >= 0
                        && clauses.getLast().has(Cue.FRAME);
        if (Cue.FRAME.in(cues) && announces) {
            return new Judgement(Kind.BACKGROUND, 0.85, "会议或者文件的开场白。");
        }
        if (directs(clauses, place, said)) {
            return toldIn == piece.paragraph()
                    ? new Judgement(Kind.BACKGROUND, 0.55, "同一段里转述他人的讲话。")
                    : demanded(clauses, cues, said);
        }
        Optional<Judgement> assigned = assigned(cues, said);
        return assigned.isPresent() ? assigned.get() : told(cues);
    }

    /** （一）…未按规定…的；: it names a case, and says nothing of it. */
    private boolean isNominal(Piece piece) {
        int end = piece.tail();
        while (end > piece.body() && "。；;，,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return piece.marker().isPresent() && end > piece.body() && text.charAt(end - 1) == '的';
    }

    private Judgement heading(List<Clause> clauses, int cues) {
        boolean directs = clauses.stream().anyMatch(clause -> clause.bare() || clause.demands() || urges(clause));
        if (directs || Cue.SLOGAN.in(cues)) {
            return new Judgement(Kind.PRINCIPLE, 0.9, "标题，具体要求在其后的正文。");
        }
        return Cue.STATE.in(cues)
                ? new Judgement(Kind.SITUATION, 0.8, "标题，概括其后的情况。")
                : new Judgement(Kind.BACKGROUND, 0.85, "标题，只标明所讲的方面。");
    }

    /** 责任再压实、措施更有力. */
    private boolean urges(Clause clause) {
        return text.indexOf('再', clause.start(), clause.end()) >= 0
                || text.indexOf('更', clause.start(), clause.end()) >= 0;
    }

    /** 全市加油站防雷检测（责任单位：…；完成时限：…）: a thing that is given to somebody needs no verb. */
    private Optional<Judgement> assigned(int cues, Said said) {
        boolean tale = Cue.STATE.in(cues) || Cue.PAST.in(cues) || Cue.TOLD.in(cues);
        if (genre == Genre.REPORT || said.handed() == Handed.NO || said.handed() == Handed.WITH_OTHERS) {
            return Optional.empty();
        }
        return said.handed() == Handed.BY_A_DAY
                ? Optional.of(new Judgement(Kind.TASK, tale ? 0.6 : 0.8, "写明了由谁负责、什么时候完成。"))
                : Optional.of(new Judgement(Kind.TASK, 0.6, "写明了由谁负责。")).filter(task -> !tale);
    }

    private boolean directs(List<Clause> clauses, Outline.Place place, Said said) {
        boolean orders = genre == Genre.DIRECTIVE
                || genre != Genre.REPORT && said.handed() != Handed.NO
                || !place.path().steps().isEmpty();
        for (Clause clause : clauses) {
            // What has begun as a tale goes on as one until somebody demands.
            orders &= !clause.has(Cue.PAST) && !clause.has(Cue.WHEN) && !clause.has(Cue.FRAME);
            if (clause.demands() || clause.bare() && orders) {
                return true;
            }
        }
        return false;
    }

    private Judgement demanded(List<Clause> clauses, int cues, Said said) {
        if (genre == Genre.REPORT) {
            return new Judgement(Kind.BACKGROUND, 0.7, "新闻报道转述他人的要求，不是对本地的部署。");
        }
        if (toldBySomebody(clauses)) {
            return new Judgement(Kind.BACKGROUND, 0.65, "转述他人的讲话或者批示。");
        }
        if (Cue.MEANS.in(cues) && clauses.getFirst().has(Cue.MEANS)) {
            return new Judgement(Kind.BACKGROUND, 0.6, "解释词语或者道理，不是布置工作。");
        }
        double score = 0;
        boolean begun = false;
        boolean ordered = false;
        boolean tale = false;
        for (Clause clause : clauses) {
            tale |= clause.has(Cue.PAST) || clause.has(Cue.WHEN) || clause.has(Cue.FRAME);
            begun |= clause.demands() || clause.bare() && !tale;
            ordered |= clause.spoken() && said.named();
            if (begun) {
                double worth = worth(clause, said.named());
                score += ordered ? Math.max(0, worth) : worth; // Whoever gives an order aloud says why it matters, too.
            }
        }
        score += (said.named() ? 0.5 : 0) + (said.aboutALine() ? 0.4 : 0) + (said.measured() ? 0.3 : 0);
        score += said.handed() == Handed.BY_A_DAY ? 1.0 : said.handed() == Handed.TO_SOMEBODY ? 0.4 : 0;
        score -= Cue.EVERYBODY.in(cues) ? 0.6 : 0;
        score -= Cue.FRAME.in(cues) ? 1.0 : 0;
        double sure = Math.min(0.98, 0.5 + Math.abs(score - ENOUGH) * 0.25);
        if (score >= ENOUGH) {
            return new Judgement(Kind.TASK, sure, because(clauses));
        }
        return Cue.FRAME.in(cues)
                ? new Judgement(Kind.BACKGROUND, sure, "会议或者文件的开场白。")
                : new Judgement(Kind.PRINCIPLE, sure, "有要求，但只说态度、目标，没有可以核查的动作。");
    }

    private static double worth(Clause clause, boolean named) {
        double worth = Math.min(3, clause.acts()) * 1.0;
        worth += Math.min(2, clause.weak()) * 0.4 + (clause.weak() > 0 ? Math.min(2, clause.objects()) * 0.4 : 0);
        worth -= Math.min(2, clause.slogans()) * 0.7;
        worth += clause.has(Cue.BAN) ? 0.5 : 0;
        if (clause.spoken()) {
            return Math.max(SPOKEN, worth);
        }
        return clause.saysNothingKnown() ? named ? UNKNOWN_OF_SOMEBODY : UNKNOWN : worth;
    }

    private boolean toldBySomebody(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (passedOn(clause) || clause.has(Cue.TOLD) && !speaksHere(clause)) {
                return true;
            }
            if (clause.demands()) {
                return false;
            }
        }
        return false;
    }

    /** 副市长某某强调，…要…: in minutes, whoever was there speaks to those who were; what came from above was only passed on. */
    private boolean speaksHere(Clause clause) {
        return form == Form.MINUTES
                && ABOVE.stream()
                        .noneMatch(words ->
                                text.substring(clause.start(), clause.end()).contains(words));
    }

    /** 全国…会议强调，…. */
    private boolean passedOn(Clause clause) {
        Matcher saying = SAYING.matcher(text).region(clause.start(), clause.end());
        return saying.find() && ABOVE.stream().anyMatch(text.substring(clause.start(), saying.start())::contains);
    }

    private String because(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.demandAt() >= 0) {
                return "以“" + demand(clause) + "”提出要求，有可以核查的动作。";
            }
        }
        if (clauses.stream().anyMatch(Clause::spoken)) {
            return "没有用“要”字，直接布置，有可以核查的动作。";
        }
        return "以动词开头直接布置，有可以核查的动作。";
    }

    private String demand(Clause clause) {
        char letter = text.charAt(clause.demandAt());
        int end = Math.min(clause.end(), clause.demandAt() + (letter == '要' || letter == '应' || letter == '须' ? 1 : 2));
        return text.substring(clause.demandAt(), end);
    }

    private static Judgement told(int cues) {
        if (Cue.FRAME.in(cues)) {
            return new Judgement(Kind.BACKGROUND, 0.9, "会议或者文件的开场白。");
        }
        if (Cue.TOLD.in(cues)) {
            return new Judgement(Kind.BACKGROUND, 0.8, "转述他人的讲话或者批示。");
        }
        if (Cue.STATE.in(cues) || Cue.PAST.in(cues)) {
            return new Judgement(Kind.SITUATION, 0.8, "陈述已经发生的事或者现状，没有提出要求。");
        }
        if (Cue.SLOGAN.in(cues) || Cue.GOAL.in(cues)) {
            return new Judgement(Kind.PRINCIPLE, 0.75, "讲道理、讲目标，没有布置具体工作。");
        }
        return new Judgement(Kind.BACKGROUND, 0.7, "没有提出要求，也没有陈述情况。");
    }
}
