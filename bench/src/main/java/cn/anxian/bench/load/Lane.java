package cn.anxian.bench.load;

/**
 * An inspector and somebody of an enterprise who work on hazards together, one hazard after another.
 *
 * @param number which lane this is, from 0
 */
public record Lane(int number, Client inspector, Client enterprise, Ground ground) {

    public Answer send(Command command) throws NoAnswer {
        Client client = sender(command);
        return command.step().isUpload()
                ? client.upload(command.id(), Photo.of(command.id()))
                : client.post(command.step().path(command.hazard()), command.id(), command.json());
    }

    public Client sender(Command command) {
        return command.step().isByEnterprise() ? enterprise : inspector;
    }
}
