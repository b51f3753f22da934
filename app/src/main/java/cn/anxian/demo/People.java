package cn.anxian.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands out made-up names, each once. */
final class People {

    private final Iterator<String> names;

    People(NameBook.People book) {
        List<String> all = new ArrayList<>();
        for (int series = 1; series <= book.series(); series++) {
            String ordinal = series == 1 ? "" : chinese(series);
            for (String ganzhi : book.ganzhi()) {
                all.add(book.pattern().replace("{ganzhi}", ganzhi).replace("{series}", ordinal));
            }
        }
        this.names = all.iterator();
    }

    String next() {
        return names.next();
    }

    /** From 1 to 199: 二, 十一, 二十, 一百零三. */
    static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        int tens = number / 10 % 10;
        int ones = number % 10;
        String end = ones == 0 ? "" : String.valueOf(digits.charAt(ones));
        if (number < 10) {
            return end;
        }
        if (number < 100) {
            return (tens == 1 ? "" : String.valueOf(digits.charAt(tens))) + "十" + end;
        }
        String middle = tens == 0 ? (ones == 0 ? "" : "零") : digits.charAt(tens) + "十";
        return "一百" + middle + end;
    }
}
