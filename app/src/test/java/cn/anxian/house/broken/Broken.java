package cn.anxian.house.broken;

/** A house with every fault that the guards must find. Never part of the product. */
@org.springframework.modulith.Modulithic
public final class Broken {

    private Broken() {}
}
