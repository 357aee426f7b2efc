desk-problem-network = 工作台只能在单位的网络里打开。您在单位却看到这句话，请告诉管理员。
    .title = 这里打不开工作台
