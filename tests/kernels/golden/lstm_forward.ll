target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 9
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 10
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 11
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 12
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 14
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 15
  %v29 = load i64, ptr %v28, !tbaa !0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v29
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = mul nsw i64 %v32, %v25
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = mul nsw i64 %v32, %v27
  %v37 = getelementptr inbounds float, ptr %v18, i64 %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 16
  %v39 = load ptr, ptr %v38, !tbaa !0
  call void %v39(ptr %v35, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v37, i64 %v16, i64 %count, i64 %v20, i64 0)
  %v40 = add nsw i64 %v32, 1
  store i64 %v40, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 23
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 24
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 26
  %v29 = load i64, ptr %v28, !tbaa !0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v29
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = mul nsw i64 %v32, %v25
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = mul nsw i64 %v32, %v27
  %v37 = getelementptr inbounds float, ptr %v18, i64 %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 16
  %v39 = load ptr, ptr %v38, !tbaa !0
  call void %v39(ptr %v35, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v37, i64 %v16, i64 %count, i64 %v20, i64 1)
  %v40 = add nsw i64 %v32, 1
  store i64 %v40, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 27
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 28
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 29
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 30
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 31
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 32
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 33
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 34
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 %v30, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = getelementptr inbounds i64, ptr %t, i64 35
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v35
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = add nsw i64 %row, %v5
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  %v43 = load ptr, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds i64, ptr %t, i64 7
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = mul nsw i64 %v41, %v45
  %v47 = getelementptr inbounds float, ptr %v43, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v35
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd contract <8 x float> %v40, %v50
  %v52 = fneg <8 x float> %v51
  %v53 = fcmp ogt <8 x float> %v52, splat (float 0x4055C00000000000)
  %v54 = select <8 x i1> %v53, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v52
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC055C00000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v54
  %v57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v58 = fsub <8 x float> %v57, splat (float 0x4168000000000000)
  %v59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v56)
  %v60 = bitcast <8 x float> %v57 to <8 x i32>
  %v61 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v58, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v59)
  %v62 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v61, <8 x float> splat (float 0x3F8123B960000000))
  %v63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v62, <8 x float> %v61, <8 x float> splat (float 0x3FA5554600000000))
  %v64 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v63, <8 x float> %v61, <8 x float> splat (float 0x3FC5554900000000))
  %v65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v64, <8 x float> %v61, <8 x float> splat (float 0x3FE0000000000000))
  %v66 = fmul <8 x float> %v61, %v61
  %v67 = fadd <8 x float> %v61, splat (float 0x3FF0000000000000)
  %v68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v66, <8 x float> %v65, <8 x float> %v67)
  %v69 = shl <8 x i32> %v60, splat (i32 10)
  %v70 = ashr <8 x i32> %v69, splat (i32 10)
  %v71 = add <8 x i32> %v70, splat (i32 127)
  %v72 = shl <8 x i32> %v71, splat (i32 23)
  %v73 = bitcast <8 x i32> %v72 to <8 x float>
  %v74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v68, <8 x float> %v73, <8 x float> splat (float 0x3FF0000000000000))
  %v75 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v74
  %v76 = fcmp olt <8 x float> %v51, splat (float 0xC055C00000000000)
  %v77 = select <8 x i1> %v76, <8 x float> splat (float 0x0000000000000000), <8 x float> %v75
  %v78 = getelementptr inbounds i64, ptr %t, i64 36
  %v79 = load ptr, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v35
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %t, i64 13
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds float, ptr %v47, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v35
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = fadd contract <8 x float> %v81, %v86
  %v88 = fneg <8 x float> %v87
  %v89 = fcmp ogt <8 x float> %v88, splat (float 0x4055C00000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v88
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC055C00000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v90
  %v93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v92, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v94 = fsub <8 x float> %v93, splat (float 0x4168000000000000)
  %v95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v92)
  %v96 = bitcast <8 x float> %v93 to <8 x i32>
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v95)
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v97, <8 x float> splat (float 0x3F8123B960000000))
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> %v97, <8 x float> splat (float 0x3FA5554600000000))
  %v100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v99, <8 x float> %v97, <8 x float> splat (float 0x3FC5554900000000))
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v97, <8 x float> splat (float 0x3FE0000000000000))
  %v102 = fmul <8 x float> %v97, %v97
  %v103 = fadd <8 x float> %v97, splat (float 0x3FF0000000000000)
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> %v103)
  %v105 = shl <8 x i32> %v96, splat (i32 10)
  %v106 = ashr <8 x i32> %v105, splat (i32 10)
  %v107 = add <8 x i32> %v106, splat (i32 127)
  %v108 = shl <8 x i32> %v107, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v109, <8 x float> splat (float 0x3FF0000000000000))
  %v111 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v110
  %v112 = fcmp olt <8 x float> %v87, splat (float 0xC055C00000000000)
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0x0000000000000000), <8 x float> %v111
  %v114 = add nsw i64 %row, %v5
  %v115 = getelementptr inbounds i64, ptr %t, i64 20
  %v116 = load ptr, ptr %v115, !tbaa !0
  %v117 = getelementptr inbounds i64, ptr %t, i64 19
  %v118 = load i64, ptr %v117, !tbaa !0
  %v119 = mul nsw i64 %v114, %v118
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v121 = getelementptr inbounds i64, ptr %t, i64 13
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds float, ptr %v120, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v35
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v113, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 37
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v35
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds i64, ptr %t, i64 13
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v132, 2
  %v134 = getelementptr inbounds float, ptr %v47, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v35
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fadd contract <8 x float> %v130, %v136
  %v138 = fneg <8 x float> %v137
  %v139 = fcmp ogt <8 x float> %v138, splat (float 0x4055C00000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v138
  %v141 = fcmp olt <8 x float> %v140, splat (float 0xC055C00000000000)
  %v142 = select <8 x i1> %v141, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v140
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v144 = fsub <8 x float> %v143, splat (float 0x4168000000000000)
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v142)
  %v146 = bitcast <8 x float> %v143 to <8 x i32>
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v145)
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v147, <8 x float> splat (float 0x3F8123B960000000))
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> %v147, <8 x float> splat (float 0x3FA5554600000000))
  %v150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v149, <8 x float> %v147, <8 x float> splat (float 0x3FC5554900000000))
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v147, <8 x float> splat (float 0x3FE0000000000000))
  %v152 = fmul <8 x float> %v147, %v147
  %v153 = fadd <8 x float> %v147, splat (float 0x3FF0000000000000)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v151, <8 x float> %v153)
  %v155 = shl <8 x i32> %v146, splat (i32 10)
  %v156 = ashr <8 x i32> %v155, splat (i32 10)
  %v157 = add <8 x i32> %v156, splat (i32 127)
  %v158 = shl <8 x i32> %v157, splat (i32 23)
  %v159 = bitcast <8 x i32> %v158 to <8 x float>
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v154, <8 x float> %v159, <8 x float> splat (float 0x3FF0000000000000))
  %v161 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v160
  %v162 = fcmp olt <8 x float> %v137, splat (float 0xC055C00000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0x0000000000000000), <8 x float> %v161
  %v164 = getelementptr inbounds i64, ptr %t, i64 38
  %v165 = load ptr, ptr %v164, !tbaa !0
  %v166 = getelementptr inbounds float, ptr %v165, i64 %v35
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = getelementptr inbounds i64, ptr %t, i64 13
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = mul nsw i64 %v169, 3
  %v171 = getelementptr inbounds float, ptr %v47, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v35
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd contract <8 x float> %v167, %v173
  %v175 = fadd <8 x float> %v174, %v174
  %v176 = fcmp ogt <8 x float> %v175, splat (float 0x4032333340000000)
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0x4032333340000000), <8 x float> %v175
  %v178 = fcmp olt <8 x float> %v177, splat (float 0xC032333340000000)
  %v179 = select <8 x i1> %v178, <8 x float> splat (float 0xC032333340000000), <8 x float> %v177
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v181 = fsub <8 x float> %v180, splat (float 0x4168000000000000)
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v179)
  %v183 = bitcast <8 x float> %v180 to <8 x i32>
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v181, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v182)
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v184, <8 x float> splat (float 0x3F8123B960000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v184, <8 x float> splat (float 0x3FA5554600000000))
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> %v184, <8 x float> splat (float 0x3FC5554900000000))
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v184, <8 x float> splat (float 0x3FE0000000000000))
  %v189 = fmul <8 x float> %v184, %v184
  %v190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v189, <8 x float> %v188, <8 x float> %v184)
  %v191 = shl <8 x i32> %v183, splat (i32 10)
  %v192 = ashr <8 x i32> %v191, splat (i32 10)
  %v193 = add <8 x i32> %v192, splat (i32 127)
  %v194 = shl <8 x i32> %v193, splat (i32 23)
  %v195 = bitcast <8 x i32> %v194 to <8 x float>
  %v196 = fsub <8 x float> %v195, splat (float 0x3FF0000000000000)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v195, <8 x float> %v196)
  %v198 = fadd <8 x float> %v197, splat (float 0x4000000000000000)
  %v199 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v198
  %v200 = fmul <8 x float> %v197, %v199
  %v201 = fmul contract <8 x float> %v163, %v200
  %v202 = fadd contract <8 x float> %v126, %v201
  %v203 = fadd <8 x float> %v202, %v202
  %v204 = fcmp ogt <8 x float> %v203, splat (float 0x4032333340000000)
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0x4032333340000000), <8 x float> %v203
  %v206 = fcmp olt <8 x float> %v205, splat (float 0xC032333340000000)
  %v207 = select <8 x i1> %v206, <8 x float> splat (float 0xC032333340000000), <8 x float> %v205
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v209 = fsub <8 x float> %v208, splat (float 0x4168000000000000)
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v207)
  %v211 = bitcast <8 x float> %v208 to <8 x i32>
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v209, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v210)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v212, <8 x float> splat (float 0x3F8123B960000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v212, <8 x float> splat (float 0x3FA5554600000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v212, <8 x float> splat (float 0x3FC5554900000000))
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v212, <8 x float> splat (float 0x3FE0000000000000))
  %v217 = fmul <8 x float> %v212, %v212
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v217, <8 x float> %v216, <8 x float> %v212)
  %v219 = shl <8 x i32> %v211, splat (i32 10)
  %v220 = ashr <8 x i32> %v219, splat (i32 10)
  %v221 = add <8 x i32> %v220, splat (i32 127)
  %v222 = shl <8 x i32> %v221, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = fsub <8 x float> %v223, splat (float 0x3FF0000000000000)
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v223, <8 x float> %v224)
  %v226 = fadd <8 x float> %v225, splat (float 0x4000000000000000)
  %v227 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v226
  %v228 = fmul <8 x float> %v225, %v227
  %v229 = fmul contract <8 x float> %v77, %v228
  %v230 = getelementptr inbounds float, ptr %v47, i64 0
  %v231 = getelementptr inbounds float, ptr %v230, i64 %v35
  store <8 x float> %v77, ptr %v231, align 4, !tbaa !1
  %v232 = getelementptr inbounds i64, ptr %t, i64 13
  %v233 = load i64, ptr %v232, !tbaa !0
  %v234 = getelementptr inbounds float, ptr %v47, i64 %v233
  %v235 = getelementptr inbounds float, ptr %v234, i64 %v35
  store <8 x float> %v113, ptr %v235, align 4, !tbaa !1
  %v236 = getelementptr inbounds i64, ptr %t, i64 13
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = mul nsw i64 %v237, 2
  %v239 = getelementptr inbounds float, ptr %v47, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v35
  store <8 x float> %v163, ptr %v240, align 4, !tbaa !1
  %v241 = getelementptr inbounds i64, ptr %t, i64 13
  %v242 = load i64, ptr %v241, !tbaa !0
  %v243 = mul nsw i64 %v242, 3
  %v244 = getelementptr inbounds float, ptr %v47, i64 %v243
  %v245 = getelementptr inbounds float, ptr %v244, i64 %v35
  store <8 x float> %v200, ptr %v245, align 4, !tbaa !1
  %v246 = getelementptr inbounds i64, ptr %t, i64 17
  %v247 = load ptr, ptr %v246, !tbaa !0
  %v248 = add nsw i64 %step, 1
  %v249 = getelementptr inbounds i64, ptr %v247, i64 %v248
  %v250 = load i64, ptr %v249
  %v251 = add nsw i64 %step, 2
  %v252 = getelementptr inbounds i64, ptr %v247, i64 %v251
  %v253 = load i64, ptr %v252
  %v254 = sub nsw i64 %v253, %v250
  %v255 = getelementptr inbounds i64, ptr %t, i64 18
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = sub nsw i64 %v250, %v256
  %v258 = add nsw i64 %v257, %v5
  %v259 = getelementptr inbounds i64, ptr %t, i64 20
  %v260 = load ptr, ptr %v259, !tbaa !0
  %v261 = getelementptr inbounds i64, ptr %t, i64 13
  %v262 = load i64, ptr %v261, !tbaa !0
  %v263 = getelementptr inbounds i64, ptr %t, i64 19
  %v264 = load i64, ptr %v263, !tbaa !0
  %v265 = mul nsw i64 %v258, %v264
  %v266 = mul nsw i64 %v262, 0
  %v267 = add nsw i64 %v265, %v266
  %v268 = getelementptr inbounds float, ptr %v260, i64 %v267
  %v269 = getelementptr inbounds i64, ptr %t, i64 39
  %v270 = load ptr, ptr %v269, !tbaa !0
  %v271 = getelementptr inbounds i64, ptr %t, i64 40
  %v272 = load i64, ptr %v271, !tbaa !0
  %v273 = mul nsw i64 %v5, %v272
  %v274 = getelementptr inbounds float, ptr %v270, i64 %v273
  %v275 = icmp slt i64 %v5, %v254
  %v276 = select i1 %v275, ptr %v268, ptr %v274
  %v277 = getelementptr inbounds float, ptr %v276, i64 %v35
  store <8 x float> %v229, ptr %v277, align 4, !tbaa !1
  %v278 = getelementptr inbounds i64, ptr %t, i64 17
  %v279 = load ptr, ptr %v278, !tbaa !0
  %v280 = add nsw i64 %step, 1
  %v281 = getelementptr inbounds i64, ptr %v279, i64 %v280
  %v282 = load i64, ptr %v281
  %v283 = add nsw i64 %step, 2
  %v284 = getelementptr inbounds i64, ptr %v279, i64 %v283
  %v285 = load i64, ptr %v284
  %v286 = sub nsw i64 %v285, %v282
  %v287 = getelementptr inbounds i64, ptr %t, i64 18
  %v288 = load i64, ptr %v287, !tbaa !0
  %v289 = sub nsw i64 %v282, %v288
  %v290 = add nsw i64 %v289, %v5
  %v291 = getelementptr inbounds i64, ptr %t, i64 20
  %v292 = load ptr, ptr %v291, !tbaa !0
  %v293 = getelementptr inbounds i64, ptr %t, i64 13
  %v294 = load i64, ptr %v293, !tbaa !0
  %v295 = getelementptr inbounds i64, ptr %t, i64 19
  %v296 = load i64, ptr %v295, !tbaa !0
  %v297 = mul nsw i64 %v290, %v296
  %v298 = add nsw i64 %v297, %v294
  %v299 = getelementptr inbounds float, ptr %v292, i64 %v298
  %v300 = getelementptr inbounds i64, ptr %t, i64 41
  %v301 = load ptr, ptr %v300, !tbaa !0
  %v302 = getelementptr inbounds i64, ptr %t, i64 42
  %v303 = load i64, ptr %v302, !tbaa !0
  %v304 = mul nsw i64 %v5, %v303
  %v305 = getelementptr inbounds float, ptr %v301, i64 %v304
  %v306 = icmp slt i64 %v5, %v286
  %v307 = select i1 %v306, ptr %v299, ptr %v305
  %v308 = getelementptr inbounds float, ptr %v307, i64 %v35
  store <8 x float> %v202, ptr %v308, align 4, !tbaa !1
  %v309 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v310 = sub nsw i64 %v2, %v35
  %v311 = insertelement <8 x i64> poison, i64 %v310, i64 0
  %v312 = shufflevector <8 x i64> %v311, <8 x i64> poison, <8 x i32> zeroinitializer
  %v313 = icmp sgt <8 x i64> %v312, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v229, ptr %v309, i32 4, <8 x i1> %v313), !tbaa !1
  %v314 = add nsw i64 %v35, 8
  store i64 %v314, ptr %v34
  br label %l33.test
l33.end:
  %v315 = add nsw i64 %v5, 1
  store i64 %v315, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v51 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = add nsw i64 %begin, %v14
  %v17 = getelementptr inbounds i64, ptr %t, i64 43
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = icmp ne ptr %v18, null
  br i1 %v19, label %w20.then, label %w20.end
w20.then:
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v22 = load i64, ptr %v21
  %v23 = add nsw i64 %v16, 1
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = sub nsw i64 %v25, %v22
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = add nsw i64 %v22, %v29
  %v32 = getelementptr inbounds i8, ptr %v18, i64 %v31
  %v33 = load i8, ptr %v32
  %v34 = icmp ne i8 %v33, 0
  br i1 %v34, label %w35.then, label %w35.end
w35.then:
  %v36 = sub nsw i64 %v31, %v4
  %v37 = getelementptr inbounds i64, ptr %t, i64 19
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 20
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 44
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 33
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 34
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v43, i64 %v52
  store <8 x float> %v55, ptr %v56, align 4, !tbaa !1
  %v57 = add nsw i64 %v52, 8
  store i64 %v57, ptr %v51
  br label %l50.test
l50.end:
  %v58 = sub nsw i64 %v31, %v4
  %v59 = getelementptr inbounds i64, ptr %t, i64 19
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 20
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v58, %v60
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 13
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 45
  %v69 = load ptr, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 33
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 34
  %v73 = load i64, ptr %v72, !tbaa !0
  store i64 %v71, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %v73
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds float, ptr %v69, i64 %v76
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v67, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4, !tbaa !1
  %v81 = add nsw i64 %v76, 8
  store i64 %v81, ptr %v75
  br label %l74.test
l74.end:
  br label %w35.end
w35.end:
  %v82 = add nsw i64 %v29, 1
  store i64 %v82, ptr %v28
  br label %l27.test
l27.end:
  br label %w20.end
w20.end:
  %v83 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v84 = load i64, ptr %v83
  %v85 = add nsw i64 %v16, 1
  %v86 = getelementptr inbounds i64, ptr %v2, i64 %v85
  %v87 = load i64, ptr %v86
  %v88 = sub nsw i64 %v87, %v84
  %v89 = sub nsw i64 %v84, %v4
  %v90 = getelementptr inbounds i64, ptr %t, i64 3
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = icmp sgt i64 %v91, 1
  br i1 %v92, label %w93.then, label %w93.end
w93.then:
  call void @meet(ptr %t)
  br label %w93.end
w93.end:
  call void @product1(ptr %t, i64 %v89, i64 %v88)
  call void @pass0(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v94 = add nsw i64 %v14, 1
  store i64 %v94, ptr %v13
  br label %l12.test
l12.end:
  %v95 = getelementptr inbounds i64, ptr %t, i64 3
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = icmp sgt i64 %v96, 1
  br i1 %v97, label %w98.then, label %w98.end
w98.then:
  call void @meet(ptr %t)
  br label %w98.end
w98.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v54 = alloca i64
  %v64 = alloca i64
  %v94 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 46
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 18
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 47
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 48
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 6
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 49
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 50
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 7
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 51
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 52
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 1
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %w46.then, label %w46.end
w46.then:
  %v47 = getelementptr inbounds i64, ptr %t, i64 6
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 5
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds i64, ptr %t, i64 9
  %v52 = load i64, ptr %v51, !tbaa !0
  store i64 %v4, ptr %v54
  br label %l53.test
l53.test:
  %v55 = load i64, ptr %v54
  %v56 = icmp slt i64 %v55, %v7
  br i1 %v56, label %l53.body, label %l53.end
l53.body:
  %v57 = getelementptr inbounds i64, ptr %v9, i64 %v55
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v55, 1
  %v60 = getelementptr inbounds i64, ptr %v9, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  store i64 0, ptr %v64
  br label %l63.test
l63.test:
  %v65 = load i64, ptr %v64
  %v66 = icmp slt i64 %v65, %v62
  br i1 %v66, label %l63.body, label %l63.end
l63.body:
  %v67 = getelementptr inbounds i64, ptr %t, i64 27
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %v68, i64 %v65
  %v70 = load i64, ptr %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 28
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = mul nsw i64 %v55, %v72
  %v74 = add nsw i64 %v70, %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 29
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %v76, i64 %v65
  %v78 = load i64, ptr %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 53
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v74, %v80
  %v82 = getelementptr inbounds i64, ptr %t, i64 54
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 55
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v78, %v85
  %v87 = add nsw i64 %v81, %v86
  %v88 = getelementptr inbounds float, ptr %v83, i64 %v87
  %v89 = sub nsw i64 %v58, %v11
  %v90 = add nsw i64 %v89, %v65
  %v91 = mul nsw i64 %v90, %v50
  %v92 = getelementptr inbounds float, ptr %v48, i64 %v91
  store i64 0, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v52
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = sub nsw i64 %v52, %v95
  %v98 = insertelement <8 x i64> poison, i64 %v97, i64 0
  %v99 = shufflevector <8 x i64> %v98, <8 x i64> poison, <8 x i32> zeroinitializer
  %v100 = icmp sgt <8 x i64> %v99, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v101 = getelementptr inbounds float, ptr %v88, i64 %v95
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v101, i32 4, <8 x i1> %v100, <8 x float> zeroinitializer)
  %v103 = getelementptr inbounds float, ptr %v92, i64 %v95
  store <8 x float> %v102, ptr %v103, align 4, !tbaa !1
  %v104 = add nsw i64 %v95, 8
  store i64 %v104, ptr %v94
  br label %l93.test
l93.end:
  %v105 = add nsw i64 %v65, 1
  store i64 %v105, ptr %v64
  br label %l63.test
l63.end:
  %v106 = add nsw i64 %v55, 1
  store i64 %v106, ptr %v54
  br label %l53.test
l53.end:
  br label %w46.end
w46.end:
  %v107 = getelementptr inbounds i64, ptr %t, i64 3
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = icmp sgt i64 %v108, 1
  br i1 %v109, label %w110.then, label %w110.end
w110.then:
  call void @meet(ptr %t)
  br label %w110.end
w110.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v111 = getelementptr inbounds i64, ptr %t, i64 3
  %v112 = load i64, ptr %v111, !tbaa !0
  %v113 = icmp sgt i64 %v112, 1
  br i1 %v113, label %w114.then, label %w114.end
w114.then:
  call void @meet(ptr %t)
  br label %w114.end
w114.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v28 = alloca i64
  %v39 = alloca i64
  %v81 = alloca i64
  %v91 = alloca i64
  %v115 = alloca i64
  %v148 = alloca i64
  %v184 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 56
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = icmp ne ptr %v4, null
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 1
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %w10.then, label %w10.end
w10.then:
  %v11 = getelementptr inbounds i64, ptr %t, i64 50
  %v12 = load ptr, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %v2, i64 1
  %v14 = load i64, ptr %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 13
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 56
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 57
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 29
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v14
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v24, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v33
  %v35 = mul nsw i64 %v29, %v26
  %v36 = mul nsw i64 %v18, 0
  %v37 = add nsw i64 %v35, %v36
  store i64 0, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v18
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v43 = sub nsw i64 %v16, %v40
  %v44 = insertelement <8 x i64> poison, i64 %v43, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = icmp sgt <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v42, i32 4, <8 x i1> %v46, <8 x float> zeroinitializer)
  %v48 = getelementptr inbounds float, ptr %v12, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v40
  store <8 x float> %v47, ptr %v49, align 4, !tbaa !1
  %v50 = add nsw i64 %v40, 8
  store i64 %v50, ptr %v39
  br label %l38.test
l38.end:
  %v51 = add nsw i64 %v29, 1
  store i64 %v51, ptr %v28
  br label %l27.test
l27.end:
  br label %w10.end
w10.end:
  %v52 = getelementptr inbounds i64, ptr %t, i64 3
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = icmp sgt i64 %v53, 1
  br i1 %v54, label %w55.then, label %w55.end
w55.then:
  call void @meet(ptr %t)
  br label %w55.end
w55.end:
  br label %w6.end
w6.end:
  %v56 = getelementptr inbounds i64, ptr %t, i64 58
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = icmp ne ptr %v57, null
  br i1 %v58, label %w59.then, label %w59.end
w59.then:
  %v60 = getelementptr inbounds i64, ptr %t, i64 1
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %w63.then, label %w63.end
w63.then:
  %v64 = getelementptr inbounds i64, ptr %t, i64 50
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %v2, i64 1
  %v67 = load i64, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 21
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 13
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 58
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 59
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 29
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 19
  %v79 = load i64, ptr %v78, !tbaa !0
  store i64 0, ptr %v81
  br label %l80.test
l80.test:
  %v82 = load i64, ptr %v81
  %v83 = icmp slt i64 %v82, %v67
  br i1 %v83, label %l80.body, label %l80.end
l80.body:
  %v84 = getelementptr inbounds i64, ptr %v77, i64 %v82
  %v85 = load i64, ptr %v84
  %v86 = mul nsw i64 %v85, %v75
  %v87 = getelementptr inbounds float, ptr %v73, i64 %v86
  %v88 = mul nsw i64 %v82, %v79
  %v89 = add nsw i64 %v88, %v71
  store i64 0, ptr %v91
  br label %l90.test
l90.test:
  %v92 = load i64, ptr %v91
  %v93 = icmp slt i64 %v92, %v71
  br i1 %v93, label %l90.body, label %l90.end
l90.body:
  %v94 = getelementptr inbounds float, ptr %v87, i64 %v92
  %v95 = sub nsw i64 %v69, %v92
  %v96 = insertelement <8 x i64> poison, i64 %v95, i64 0
  %v97 = shufflevector <8 x i64> %v96, <8 x i64> poison, <8 x i32> zeroinitializer
  %v98 = icmp sgt <8 x i64> %v97, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v99 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v94, i32 4, <8 x i1> %v98, <8 x float> zeroinitializer)
  %v100 = getelementptr inbounds float, ptr %v65, i64 %v89
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v92
  store <8 x float> %v99, ptr %v101, align 4, !tbaa !1
  %v102 = add nsw i64 %v92, 8
  store i64 %v102, ptr %v91
  br label %l90.test
l90.end:
  %v103 = add nsw i64 %v82, 1
  store i64 %v103, ptr %v81
  br label %l80.test
l80.end:
  br label %w63.end
w63.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  br label %w59.end
w59.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 46
  %v109 = load ptr, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 17
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 60
  %v113 = load i64, ptr %v112, !tbaa !0
  store i64 0, ptr %v115
  br label %l114.test
l114.test:
  %v116 = load i64, ptr %v115
  %v117 = icmp slt i64 %v116, %v113
  br i1 %v117, label %l114.body, label %l114.end
l114.body:
  %v118 = getelementptr inbounds i64, ptr %v109, i64 %v116
  %v119 = load i64, ptr %v118
  %v120 = add nsw i64 %v116, 1
  %v121 = getelementptr inbounds i64, ptr %v109, i64 %v120
  %v122 = load i64, ptr %v121
  %v123 = add nsw i64 %v119, 1
  %v124 = getelementptr inbounds i64, ptr %v111, i64 %v123
  %v125 = load i64, ptr %v124
  %v126 = getelementptr inbounds i64, ptr %v111, i64 %v119
  %v127 = load i64, ptr %v126
  %v128 = sub nsw i64 %v125, %v127
  %v129 = getelementptr inbounds i64, ptr %t, i64 61
  %v130 = load ptr, ptr %v129, !tbaa !0
  %v131 = icmp ne ptr %v130, null
  br i1 %v131, label %w132.then, label %w132.end
w132.then:
  %v133 = getelementptr inbounds i64, ptr %t, i64 1
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %w136.then, label %w136.end
w136.then:
  %v137 = getelementptr inbounds i64, ptr %t, i64 19
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = getelementptr inbounds i64, ptr %t, i64 62
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, %v138
  %v142 = mul nsw i64 %v116, %v141
  %v143 = getelementptr inbounds float, ptr %v130, i64 %v142
  %v144 = getelementptr inbounds i64, ptr %t, i64 50
  %v145 = load ptr, ptr %v144, !tbaa !0
  %v146 = mul nsw i64 %v128, %v138
  store i64 0, ptr %v148
  br label %l147.test
l147.test:
  %v149 = load i64, ptr %v148
  %v150 = icmp slt i64 %v149, %v146
  br i1 %v150, label %l147.body, label %l147.end
l147.body:
  %v151 = getelementptr inbounds float, ptr %v145, i64 %v149
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v143, i64 %v149
  store <8 x float> %v152, ptr %v153, align 4, !tbaa !1
  %v154 = add nsw i64 %v149, 8
  store i64 %v154, ptr %v148
  br label %l147.test
l147.end:
  br label %w136.end
w136.end:
  %v155 = getelementptr inbounds i64, ptr %t, i64 3
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = icmp sgt i64 %v156, 1
  br i1 %v157, label %w158.then, label %w158.end
w158.then:
  call void @meet(ptr %t)
  br label %w158.end
w158.end:
  br label %w132.end
w132.end:
  call void @block(ptr %t, i64 %v116)
  %v159 = getelementptr inbounds i64, ptr %v111, i64 %v119
  %v160 = load i64, ptr %v159
  %v161 = getelementptr inbounds i64, ptr %v111, i64 %v122
  %v162 = load i64, ptr %v161
  %v163 = add nsw i64 %v122, 1
  %v164 = getelementptr inbounds i64, ptr %v111, i64 %v163
  %v165 = load i64, ptr %v164
  %v166 = sub nsw i64 %v165, %v162
  %v167 = getelementptr inbounds i64, ptr %t, i64 49
  %v168 = load i64, ptr %v167, !tbaa !0
  %v169 = icmp eq i64 %v168, 0
  br i1 %v169, label %w170.then, label %w170.end
w170.then:
  %v171 = getelementptr inbounds i64, ptr %t, i64 1
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %w174.then, label %w174.end
w174.then:
  %v175 = getelementptr inbounds i64, ptr %t, i64 50
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 19
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sub nsw i64 %v162, %v160
  %v180 = mul nsw i64 %v179, %v178
  %v181 = getelementptr inbounds float, ptr %v176, i64 %v180
  %v182 = mul nsw i64 %v166, %v178
  store i64 0, ptr %v184
  br label %l183.test
l183.test:
  %v185 = load i64, ptr %v184
  %v186 = icmp slt i64 %v185, %v182
  br i1 %v186, label %l183.body, label %l183.end
l183.body:
  %v187 = getelementptr inbounds float, ptr %v181, i64 %v185
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = getelementptr inbounds float, ptr %v176, i64 %v185
  store <8 x float> %v188, ptr %v189, align 4, !tbaa !1
  %v190 = add nsw i64 %v185, 8
  store i64 %v190, ptr %v184
  br label %l183.test
l183.end:
  br label %w174.end
w174.end:
  %v191 = getelementptr inbounds i64, ptr %t, i64 3
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = icmp sgt i64 %v192, 1
  br i1 %v193, label %w194.then, label %w194.end
w194.then:
  call void @meet(ptr %t)
  br label %w194.end
w194.end:
  br label %w170.end
w170.end:
  %v195 = add nsw i64 %v116, 1
  store i64 %v195, ptr %v115
  br label %l114.test
l114.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v1 = alloca i32
  %v2 = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %v1)
  %v3 = load i32, ptr %v1
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %v2
  call void @llvm.x86.sse.ldmxcsr(ptr %v2)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v1)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

