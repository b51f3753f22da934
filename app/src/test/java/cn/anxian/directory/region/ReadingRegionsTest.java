package cn.anxian.directory.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in the file of the regions stops the start, and names the line. */
class ReadingRegionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,1,province                                                          | 第3行：应有10列，实有3列
            2,7,province,administrative,甲省,甲,,,1949-10-01,                        | 第3行：上级 7 不在本行之前
            1,,nation,administrative,乙国,乙,,,1949-10-01,                           | 第3行：编号 1 重复
            2,1,province,administrative,甲省,甲,,,1949-13-01,                        | 第3行
            x,1,province,administrative,甲省,甲,,,1949-10-01,                        | 第3行
            """)
    void a_fault_in_the_regions_names_the_line(String row, String said) {
        String csv = RegionRows.HEADER + "\n1,,nation,administrative,中国,中国,,,1949-10-01,\n" + row + "\n";

        assertThatThrownBy(() -> RegionRows.read(csv))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("regions.csv")
                .hasMessageContaining(said);
    }

    @Test
    void a_path_is_made_of_stable_ids_and_an_address_begins_with_the_province() {
        RegionRows rows = RegionRows.read(RegionRows.HEADER + """

                1,,nation,administrative,中国,中国,,,1949-10-01,
                17,1,province,administrative,河南省,河南,410000,410000000000,1949-10-01,
                193,17,city,administrative,三门峡市,三门峡,411200,411200000000,1949-10-01,
                """);

        assertThat(rows.rows().getLast().path()).isEqualTo("1.17.193.");
        assertThat(rows.rows().getLast().fullName()).isEqualTo("河南省三门峡市");
    }
}
